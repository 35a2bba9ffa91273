import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readDocument } from "../../src/io/files/read-document.ts";
import { tryDocument } from "../../src/onboard/try-document.ts";
import { CONFIG_SCHEMA } from "../support/config-schema.ts";

async function tryShop(path: string) {
  const location = fileURLToPath(new URL(`bookshop/${path}`, import.meta.url));
  const { document } = await readDocument("bookshop", location);
  if (!document) throw new Error(`${location} cannot be read.`);
  return tryDocument({ slug: "bookshop", ...document, url: "by hand" }, CONFIG_SCHEMA);
}

const DEFECTS = [
  "A path parameter is always required.",
  "A response has a description: it is empty.",
  'The query parameter "author" is declared twice: the first counts.',
  "`int` is no type of JSON: it is read as `integer`.",
  '`version` must be a text: it is read as "1".',
];

it("makes one contract of a shop in OpenAPI 3.0, in Swagger 2.0 and in three files, with five defects each", async () => {
  const shops = await Promise.all(["openapi.yaml", "parts", "swagger.yaml"].map(tryShop));
  const [whole, ...others] = shops.map(({ model }) => model?.contract);
  expect(whole).toBeDefined();
  for (const { result, diagnostics } of shops) {
    expect(result).toBe("repaired");
    expect(diagnostics.map(({ message }) => message).sort()).toEqual(DEFECTS);
  }
  const [parts, swagger] = others;
  expect(parts).toEqual(whole);
  // Swagger says that a server can be called without encryption too.
  expect(swagger).toEqual({
    ...whole,
    servers: [{ url: "https://books.example/v1" }, { url: "http://books.example/v1" }],
  });
});
