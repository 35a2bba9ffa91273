import { shuffleKeys } from "@org/codegen/test-support";
import { type JsonObject, objectOr } from "@org/test-doubles/json";
import { describe, expect, it } from "vitest";
import { diffContracts } from "../src/compare/diff-contracts.ts";
import { readSpec } from "../src/edits/build-corpus.ts";
import { contractFor } from "./support/contract-for.ts";

async function diff(before: JsonObject, after: JsonObject) {
  const findings = diffContracts(await contractFor(before), await contractFor(after));
  return findings.map(({ rule, effect, pointer, operation, summary }) => ({
    rule,
    effect,
    pointer,
    operation,
    summary,
  }));
}

function api(schemas: JsonObject, extra: JsonObject = {}): JsonObject {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Product" } } };
  return {
    paths: {
      "/products": {
        get: { operationId: "listProducts", responses: { 200: { description: "A.", content } } },
        post: {
          operationId: "createProduct",
          requestBody: { required: true, content },
          responses: { 204: { description: "Done." } },
        },
      },
    },
    components: { schemas },
    ...extra,
  };
}

const product = (properties: JsonObject): JsonObject => ({
  Product: { type: "object", properties },
});

describe("a shared schema", () => {
  it("is reported for each operation, by the direction of its values", async () => {
    const before = api(product({ price: { type: "number" } }));
    const after = api(product({ price: { type: ["number", "null"] } }));
    const price = "/components/schemas/Product/properties/price";
    expect(await diff(before, after)).toEqual([
      {
        rule: "response-became-nullable",
        effect: "breaks",
        pointer: price,
        operation: "GET /products",
        summary: "`Product.price` may now be null.",
      },
      {
        rule: "request-became-nullable",
        effect: "adds",
        pointer: price,
        operation: "POST /products",
        summary: "`Product.price` may now be null.",
      },
    ]);
  });

  it("that contains itself is compared once", async () => {
    const self = { $ref: "#/components/schemas/Product" };
    const before = api(
      product({ parts: { type: "array", items: self }, name: { type: "string" } }),
    );
    const after = api(
      product({ parts: { type: "array", items: self }, name: { type: "integer" } }),
    );
    const rules = (await diff(before, after)).map(({ rule }) => rule);
    expect(rules).toEqual(["response-type-changed", "request-type-changed"]);
  });

  it("that no operation uses is compared too", async () => {
    const used = product({});
    const before = api({
      ...used,
      Alone: { type: "object", properties: { a: { type: "string" } } },
    });
    const after = api({ ...used, Alone: { type: "object", properties: {} } });
    expect(await diff(before, after)).toMatchObject([
      { rule: "response-property-removed", effect: "breaks", operation: null },
      { rule: "response-additional-properties-allowed" },
    ]);
  });
});

describe("the pointer", () => {
  it("points into the new contract, or into the old one if something was removed", async () => {
    const before = api(product({ gone: { type: "string" }, stays: {} }));
    const after = api(product({ come: { type: "string" }, stays: {} }));
    const found = (await diff(before, after)).filter(
      ({ operation }) => operation === "GET /products",
    );
    expect(found.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ["response-property-removed", "/components/schemas/Product/properties/gone"],
      ["response-property-added", "/components/schemas/Product/properties/come"],
    ]);
  });
});

describe("what means the same", () => {
  it.for(["userflux", "solvimon", "fanfare", "voucherify"])(
    "is no change: %s in any order",
    async (vendor) => {
      const contract = await readSpec(vendor);
      expect(await diff(contract, objectOr(shuffleKeys(contract, 7)))).toEqual([]);
    },
  );

  it("is no change if a schema moves behind a reference to the parameter", async () => {
    const parameter = { name: "limit", in: "query", schema: { type: "integer" } };
    const inline = { paths: { "/a": { get: { parameters: [parameter], responses: {} } } } };
    const referred = {
      paths: {
        "/a": { parameters: [{ $ref: "#/components/parameters/limit" }], get: { responses: {} } },
      },
      components: { parameters: { limit: parameter } },
    };
    expect(await diff(inline, referred)).toEqual([]);
  });

  it("is no change if names clash, and the operations are reordered", async () => {
    const operation = { responses: { 204: { description: "Done." } } };
    const paths = { "/a-b": { get: operation }, "/a/b": { get: operation } };
    const turned = Object.fromEntries(Object.entries(paths).reverse());
    expect(await diff({ paths }, { paths: turned })).toEqual([]);
  });
});

describe("the function of an operation", () => {
  const operation = (operationId: string) => ({
    operationId,
    responses: { 204: { description: "Done." } },
  });

  it("is another one if its name now means another operation", async () => {
    const before = {
      paths: { "/a": { get: operation("read") }, "/b": { get: operation("list") } },
    };
    const after = {
      paths: { "/a": { get: operation("list") }, "/b": { get: operation("count") } },
    };
    expect(await diff(before, after)).toMatchObject([
      { rule: "operation-renamed", effect: "breaks", operation: "GET /a" },
      { rule: "operation-renamed", effect: "breaks-runtime", operation: "GET /b" },
    ]);
  });

  it("keeps its name if only the spelling of the ID changed", async () => {
    const before = { paths: { "/a": { get: operation("read-all") } } };
    const after = { paths: { "/a": { get: operation("read_all") } } };
    expect(await diff(before, after)).toMatchObject([
      { rule: "operation-id-changed", effect: "text" },
    ]);
  });
});
