import { expect, it } from "vitest";
import { paginationSection } from "../../src/emit/package/readme-pagination.ts";
import type { JsonObject } from "../../src/json/json.ts";
import { modelOf } from "../support/model-of.ts";

function sectionOf(pagination: JsonObject): string {
  const schema = { type: "array", items: { type: "string" } };
  const headers = { Link: { schema: { type: "string" } } };
  const content = { "application/json": { schema } };
  const operation = {
    operationId: "listTees",
    parameters: [{ name: "skip", in: "query", schema: { type: "integer" } }],
    responses: { "200": { description: "Tees.", headers, content } },
    "x-pagination": pagination,
  };
  return paginationSection(modelOf({ paths: { "/tees": { get: operation } } })).join("\n");
}

it("says of lists that follow the header Link what a browser needs", () => {
  const section = sectionOf({ kind: "link", items: "" });
  expect(section).toContain("`paginate` reads `listTees` to the end");
  expect(section).toContain("The header `Link` of a page of `listTees` leads to the next.");
  expect(section).toContain("`Access-Control-Expose-Headers: Link`");
  expect(sectionOf({ kind: "offset", offset: "skip", items: "" })).not.toContain("Link");
});
