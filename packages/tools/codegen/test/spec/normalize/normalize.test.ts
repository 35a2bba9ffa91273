import { expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { normalize } from "../../../src/spec/normalize/normalize.ts";
import { problemLines } from "../../support/problem-lines.ts";

it.each<{ given: JsonObject; want: string }>([
  { given: { openapi: "3.3.0" }, want: "The document is version 3.3.0." },
  { given: { openapi: "3.1" }, want: "The document is version 3.1." },
  { given: { openapi: 3.1 }, want: "The document has no `openapi` field." },
  { given: { paths: {} }, want: "The document has no `openapi` field." },
])("refuses $given", ({ given, want }) => {
  const { contract, diagnostics } = normalize("acme", given, new Map());
  expect(problemLines(diagnostics)).toEqual([`NOT_OPENAPI specs/acme /openapi: ${want}`]);
  expect(contract).toBeUndefined();
});

it("refuses another version of Swagger than 2.0, which is converted before", () => {
  const { contract, diagnostics } = normalize("acme", { swagger: "1.2" }, new Map());
  expect(problemLines(diagnostics)).toEqual([
    "NOT_OPENAPI specs/acme /swagger: The document is version 1.2.",
  ]);
  expect(diagnostics[0]?.help).toContain("Swagger 2.0");
  expect(contract).toBeUndefined();
});

it("turns a document of 3.0 into one self-contained contract of 3.1", () => {
  const document = {
    openapi: "3.0.3",
    paths: {
      "/a": {
        parameters: [{ $ref: "#/components/parameters/Sort" }],
        get: { responses: { "200": { $ref: "#/components/responses/Found" } } },
      },
    },
    components: {
      parameters: { Sort: { name: "sort", in: "query", schema: { enum: ["up"], nullable: true } } },
      responses: {
        Found: {
          description: "ok",
          content: {
            "application/json": {
              schema: { type: "object", nullable: true, "x-schema-name": "Thing", example: {} },
            },
          },
        },
      },
    },
  };
  const added = new Map([["/components/parameters/Sort", "inferred"] as const]);
  const { contract, diagnostics } = normalize("acme", document, added);
  expect(diagnostics).toEqual([]);
  expect(contract).toEqual({
    openapi: "3.1.1",
    paths: {
      "/a": {
        get: {
          parameters: [
            {
              name: "sort",
              in: "query",
              "x-provenance": "inferred",
              schema: { type: ["string", "null"], enum: ["up", null] },
            },
          ],
          responses: {
            "200": {
              description: "ok",
              content: {
                "application/json": {
                  schema: { anyOf: [{ $ref: "#/components/schemas/Thing" }, { type: "null" }] },
                },
              },
            },
          },
        },
      },
    },
    components: { schemas: { Thing: { type: "object", examples: [{}] } } },
  });
});

it("gives no contract if a reference or a name is wrong, and reports both", () => {
  const schemas = {
    A: { items: { type: "string", "x-schema-name": "B" } },
    B: { type: "number" },
    C: { $ref: "b.yaml" },
  };
  const document = { openapi: "3.1.0", components: { schemas } };
  const { contract, diagnostics } = normalize("acme", document, new Map());
  expect(diagnostics.map(({ code }) => code)).toEqual([
    "SCHEMA_NAME_CONFLICT",
    "REFERENCE_FOREIGN",
  ]);
  expect(contract).toBeUndefined();
});

it.each([undefined, "3.3.0", "4.0.0", "2.0", 3.1])("refuses version %s of OpenAPI", (openapi) => {
  const document = openapi === undefined ? {} : { openapi };
  const { contract, diagnostics } = normalize("acme", document, new Map());
  expect(contract).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(["NOT_OPENAPI"]);
});
