import { expect, it } from "vitest";
import { addResponseSamples } from "../../src/contract/add-response-samples.ts";
import type { ContractDocument } from "../../src/contract/contract-document.ts";

const schema = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string", readOnly: true },
    pin: { type: "string", writeOnly: true },
    name: { type: "string" },
  },
} as const;

function contract(media: object): ContractDocument {
  const content = { "application/json": media };
  return { openapi: "3.1.1", paths: { "/": { get: { responses: { "200": { content } } } } } };
}

function examplesOf(document: ContractDocument): unknown {
  const response = document.paths?.["/"]?.get?.responses?.["200"];
  return response && "content" in response && response.content?.["application/json"]?.examples;
}

it.each<[media: object, wanted: object]>([
  [{ schema }, {}],
  [{ schema, example: { id: "own" } }, { example: { value: { id: "own" } } }],
  [{ schema, examples: { own: { value: 1 } } }, { own: { value: 1 } }],
])("adds a minimal and a full sample beside the vendor's own: %j", (media, wanted) => {
  const document = contract(media);
  expect(examplesOf(addResponseSamples(document))).toEqual({
    ...wanted,
    "sample-minimal": { value: { id: "sample" } },
    "sample-full": { value: { id: "sample", name: "sample" } },
  });
  expect(document).toEqual(contract(media));
});
