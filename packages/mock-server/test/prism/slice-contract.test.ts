import { expect, it } from "vitest";
import type { ContractDocument, Schema } from "../../src/contract/contract-document.ts";
import { cutDistantSchemas } from "../../src/prism/cut-distant-schemas.ts";
import { sliceContract } from "../../src/prism/slice-contract.ts";

const responding = (name: string) => ({
  responses: {
    "200": {
      content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
    },
  },
});
const document: ContractDocument = {
  openapi: "3.1.1",
  paths: {
    "/a": { get: responding("A"), put: responding("A") },
    "/b": { get: responding("B") },
    "/c": { get: responding("C") },
  },
  components: {
    schemas: {
      A: { properties: { next: { $ref: "#/components/schemas/Deep" } } },
      B: { discriminator: { propertyName: "k", mapping: { d: "#/components/schemas/Deep" } } },
      C: { $ref: "#/paths/~1b/get/responses/200/content/application~1json/schema" },
      Deep: { type: "object" },
      Unused: { type: "object" },
    },
  },
};

it("cuts by operations, keeps the order and a path whole, and what its operations reach", () => {
  const slices = sliceContract(document, 2);
  const shapes = slices.map(({ paths, components }) => [
    Object.keys(paths ?? {}),
    Object.keys(components?.schemas ?? {}),
  ]);
  expect(shapes).toEqual([
    [["/a"], ["A", "Deep"]],
    [
      ["/b", "/c"],
      ["B", "C", "Deep"],
    ],
  ]);
});

it("takes along a path that is referred into", () => {
  const [, , last] = sliceContract(document, 1);
  expect(Object.keys(last?.paths ?? {})).toEqual(["/c", "/b"]);
  expect(Object.keys(last?.components?.schemas ?? {})).toEqual(["B", "C", "Deep"]);
});

it("leaves a small contract in one piece, without its webhooks", () => {
  expect(sliceContract({ ...document, webhooks: {} } as ContractDocument, 10)).toEqual([document]);
});

it("lets anything through far from the operations, where there are many schemas", () => {
  const chain = Array.from({ length: 200 }, (_, index) => [
    `S${index}`,
    { properties: { next: { $ref: `#/components/schemas/S${index + 1}` } } },
  ]);
  const paths = { "/a": { get: responding("S0") } };
  const schemas: Record<string, Schema> = Object.fromEntries([
    ...chain,
    ["S200", { type: "object" }],
  ]);
  const cut = cutDistantSchemas({ openapi: "3.1.1", paths, components: { schemas } });
  const kept = Object.entries(cut.components?.schemas ?? {}).filter(
    ([, schema]) => Object.keys(schema).length > 0,
  );
  expect(kept.map(([name]) => name)).toEqual(["S0", "S1"]);
  expect(cutDistantSchemas(document)).toBe(document);
});
