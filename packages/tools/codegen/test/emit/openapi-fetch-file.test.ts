import { expect, it } from "vitest";
import { emitOpenapiFetch } from "../../src/emit/entries/openapi-fetch-file.ts";
import { modelOf } from "../support/model-of.ts";

const nameOf = (name: string) => `${name}Metadata`;

it("lists the metadata of every operation, in the order of the contract", () => {
  const responses = { "200": { description: "ok" } };
  const operation = (operationId: string) => ({ operationId, responses });
  const paths = { "/tees": { get: operation("listTees"), delete: operation("deleteTees") } };
  expect(emitOpenapiFetch(modelOf({ paths }), nameOf)).toContain(
    "const operations = [\n  listTeesMetadata,\n  deleteTeesMetadata,\n];\n",
  );
});

it("gives a contract without operations a list that has a type", () => {
  const text = emitOpenapiFetch(modelOf({ paths: {} }), nameOf);
  expect(text).toContain("(vendorMetadata, [], options);");
  expect(text).not.toContain("const operations");
});
