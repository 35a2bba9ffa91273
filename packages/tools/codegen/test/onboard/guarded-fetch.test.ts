import type { RequestListener } from "node:http";
import { expect, it } from "vitest";
import { FETCH_LIMITS, guardedFetch } from "../../src/io/files/guarded-fetch.ts";
import { startUpstream } from "../refresh/upstream.ts";

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

it.each([
  "application/json; charset=utf-8",
  "application/vnd.oai.openapi+json",
  "application/yaml",
  "text/plain",
])("accepts %s", async (type) => {
  const url = await startUpstream((_, response) =>
    response.writeHead(200, { "content-type": type }).end("{}"),
  );
  expect(await guardedFetch("acme", url)).toMatchObject({ text: "{}", diagnostics: [] });
});

it("follows a redirect on the same host", async () => {
  const url = await startUpstream((request, response) => {
    if (request.url === "/new") response.writeHead(200, JSON_TYPE).end("{}");
    else response.writeHead(302, { location: "/new" }).end();
  });
  expect((await guardedFetch("acme", url)).text).toBe("{}");
});

const REFUSALS: readonly (readonly [string, RequestListener, string])[] = [
  ["an error", (_, response) => response.writeHead(404, JSON_TYPE).end("{}"), "status 404"],
  ["another success", (_, response) => response.writeHead(206, JSON_TYPE).end("{}"), "status 206"],
  [
    "a page",
    (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(),
    "text/html",
  ],
  ["no type", (_, response) => response.writeHead(200).end("{}"), "media type (none)"],
  [
    "too much",
    (_, response) => response.writeHead(200, JSON_TYPE).end(`"${"a".repeat(2000)}"`),
    "larger",
  ],
  [
    "bytes that are no text",
    (_, response) => response.writeHead(200, JSON_TYPE).end(Buffer.from([0xff])),
    "not valid",
  ],
  [
    "another host",
    (_, response) => response.writeHead(302, { location: "http://127.0.0.2:9/" }).end(),
    "another host",
  ],
  ["a cycle", (_, response) => response.writeHead(302, { location: "/" }).end(), "too many"],
  [
    "a truncated response",
    (_, response) => {
      response.writeHead(200, { ...JSON_TYPE, "content-length": "100" });
      response.write("{");
      response.socket?.end();
    },
    "terminated",
  ],
  ["silence", () => {}, "No response within"],
];

it.each(REFUSALS)("refuses %s", async (_, listener, said) => {
  const url = await startUpstream(listener);
  // Silence is refused in no time; a responding server may take as long as a busy machine needs.
  const milliseconds = said === "No response within" ? 10 : 600_000;
  const found = await guardedFetch("acme", url, { bytes: 1000, milliseconds });
  expect(found.text).toBeUndefined();
  expect(found.diagnostics.map(({ code }) => code)).toEqual(["FETCH_REFUSED"]);
  expect(found.diagnostics[0]?.message).toContain(said);
});

it.each(["http://pets.example/", "file:///etc/hosts", "https://user:pass@pets.example/", "pets"])(
  "sends no request to %s",
  async (url) => {
    const found = await guardedFetch("acme", url);
    expect(found.diagnostics.map(({ code }) => code)).toEqual(["FETCH_REFUSED"]);
  },
);

it("accepts at most 20 MB", () => {
  expect(FETCH_LIMITS.bytes).toBe(20 * 1024 * 1024);
});
