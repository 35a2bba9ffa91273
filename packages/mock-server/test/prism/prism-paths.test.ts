import { expect, it } from "vitest";
import { fillTemplate, prismPaths } from "../../src/contract/prism-paths.ts";

const paths = {
  "/pets": {},
  "/pets/{id}": {},
  "/pets/{name}": {},
  "/files?beta=true": {},
  "/<upload url>": {},
  "/pets/{id}/photo.{type}": {},
};

it("gives a path of its own to what looks the same to Prism or does not match", () => {
  expect([...prismPaths({ openapi: "3.1.1", paths }).values()]).toEqual([
    "/pets",
    "/-1/pets/{id}",
    "/-2/pets/{name}",
    "/-3/files",
    "/-4/_upload_url_",
    "/pets/{id}/photo.{type}",
  ]);
});

it("fills a template with values as they stood on the wire", () => {
  const values = new Map([["name", "a%2Fb"]]);
  expect(fillTemplate("/-2/pets/{name}", values)).toBe("/-2/pets/a%2Fb");
});
