import { expect, it } from "vitest";
import { serverAddress } from "../../src/contract/server-address.ts";

const variables = { v: { default: "2" } };
const servers = [
  { url: "https://h.example/a/v{v}/", variables },
  { url: "http://127.0.0.1:80" },
  { url: "/relative" },
  { url: "https://{x}.example" },
];
const document = { openapi: "3.1.1", servers };

it.each([
  [undefined, { origin: "https://h.example", basePath: "/a/v2" }],
  ["http://127.0.0.1:80", { origin: "http://127.0.0.1", basePath: "" }],
])("%s", (url, wanted) => {
  expect(serverAddress(document, url)).toEqual(wanted);
});

it.each(["https://other.example", "/relative", "https://{x}.example"])("refuses %s", (url) => {
  expect(() => serverAddress(document, url)).toThrow();
});
