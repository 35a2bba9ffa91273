import { expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { orderContract } from "../../../src/spec/normalize/order-contract.ts";
import { shuffleKeys } from "../../support/shuffle-keys.ts";

const ordered: JsonObject = {
  openapi: "3.1.1",
  info: { description: "d", title: "t", version: "1" },
  servers: [{ url: "https://b.example" }, { url: "https://a.example" }],
  paths: {
    "/a": {
      get: { summary: "s", operationId: "o", responses: { "200": {}, "4XX": {}, default: {} } },
      put: {
        operationId: "p",
        parameters: [
          { name: "b", in: "query" },
          { name: "a", in: "query" },
        ],
      },
    },
    "/b": {},
  },
  components: {
    schemas: {
      A: {
        type: "object",
        required: ["z", "b"],
        properties: {
          z: { type: "string", enum: ["y", "x"] },
          b: {},
          a: { examples: [{ x: 1, y: { a: 1, b: 2 } }] },
          type: { description: "a property named like a keyword" },
        },
        additionalProperties: false,
        "x-last": { b: 1, c: [{ a: 1, b: 2 }] },
      },
      B: true,
    },
  },
};

it.each([1, 2, 3, 4, 5])("one order, whatever the order of the document (seed %i)", (seed) => {
  const shuffled = shuffleKeys(ordered, seed);
  expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(ordered));
  // The value is an object, because `ordered` is one.
  const text = JSON.stringify(orderContract(shuffled as JsonObject), null, 1);
  expect(text).toBe(JSON.stringify(ordered, null, 1));
});

it("sorts by code unit, not by locale", () => {
  const schemas = { b: {}, ä: {}, B: {}, a: {}, a_b: {}, aB: {} };
  const { components } = orderContract({ components: { schemas } });
  expect(JSON.stringify(components)).toBe(
    '{"schemas":{"B":{},"a":{},"aB":{},"a_b":{},"b":{},"ä":{}}}',
  );
});

it("keeps what is not a list where one belongs, for validation to report", () => {
  const odd = { servers: { url: "x" }, paths: { "/a": { get: { parameters: "p" } } } };
  expect(orderContract(odd)).toEqual(odd);
});
