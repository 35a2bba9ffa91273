import { expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { readOpenApi } from "../../../src/spec/lenient/read-openapi.ts";

const BASE: JsonObject = { openapi: "3.0.3", info: { title: "Test", version: "1" }, paths: {} };
const DONE = { responses: { 204: { description: "Done." } } };

async function read(document: JsonObject) {
  const { contract, diagnostics } = await readOpenApi("api.yaml", { ...BASE, ...document });
  return {
    operations: contract?.model.operations.map(({ method, path }) => `${method} ${path}`),
    document: contract?.document,
    problems: diagnostics.map(({ code, severity }) => `${severity} ${code}`),
  };
}

it("reads both dialects into one", async () => {
  const nullable = { components: { schemas: { A: { type: "string", nullable: true } } } };
  const listed = { components: { schemas: { A: { type: ["string", "null"] } } } };
  const [left, right] = [await read(nullable), await read({ ...listed, openapi: "3.1.0" })];
  expect(left.document).toEqual(right.document);
});

it.for([
  [
    "an operation without responses",
    { "/a": { get: {} } },
    ["get /a"],
    "warning RESPONSES_MISSING",
  ],
  [
    "an undeclared path parameter",
    { "/{a}": { get: DONE } },
    ["get /{a}"],
    "warning PATH_PARAMETER_UNDECLARED",
  ],
  [
    "a parameter that is not there",
    { "/a": { get: { ...DONE, parameters: [{ $ref: "#/components/parameters/B" }] } } },
    ["get /a"],
    "warning REFERENCE_DANGLING",
  ],
] as const)("warns about %s", async ([, paths, operations, problem]) => {
  const result = await read({ paths: paths as unknown as JsonObject });
  expect(result.operations).toEqual(operations);
  expect(result.problems).toContain(problem);
});

it("warns about a missing schema, which may then be anything", async () => {
  const response = {
    description: "A.",
    content: { "application/json": { schema: { $ref: "#/components/schemas/Gone" } } },
  };
  const result = await read({ paths: { "/a": { get: { responses: { 200: response } } } } });
  expect(result.problems).toContain("warning REFERENCE_DANGLING");
  expect(JSON.stringify(result.document)).not.toContain("$ref");
});

it("reads Swagger 2.0 as what it converts to", async () => {
  const definitions = { A: { type: "string", "x-nullable": true } };
  const responses = { 200: { description: "A.", schema: { $ref: "#/definitions/A" } } };
  const result = await read({
    ...{ openapi: undefined, swagger: "2.0", host: "a.example", definitions },
    paths: { "/a": { get: { responses } } },
  });
  expect(result.problems).toEqual(["warning CONVERSION_LOSS"]);
  expect(result.operations).toHaveLength(1);
  expect(result.document).toMatchObject({
    servers: [{ url: "https://a.example" }],
    components: { schemas: { A: { type: ["string", "null"] } } },
  });
});

it.for([
  ["Swagger 1.2", { swagger: "1.2", openapi: undefined }],
  ["another document", { openapi: undefined }],
  ["OpenAPI 4", { openapi: "4.0.0" }],
] as const)("refuses %s", async ([, fields]) => {
  const result = await read(fields as unknown as JsonObject);
  expect(result).toMatchObject({ operations: undefined, problems: ["error NOT_OPENAPI"] });
});
