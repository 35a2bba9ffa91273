import { expect, it } from "vitest";
import { findInferred } from "../src/data/find-inferred.ts";

const mark = { "x-provenance": "inferred" };
const contract = {
  paths: {
    "/products/{id}": {
      get: {
        parameters: [
          { name: "id", in: "path" },
          { name: "limit", in: "query", ...mark },
        ],
        requestBody: { content: { "application/json": { schema: { properties: { a: mark } } } } },
        responses: {
          200: {
            content: { "application/json": { schema: { $ref: "#/components/schemas/Page" } } },
          },
          404: { ...mark },
          409: { headers: { "Retry-After": mark }, content: { "text/plain": { schema: mark } } },
          500: { "x-provenance": "documented" },
        },
      },
      delete: mark,
    },
  },
  components: {
    schemas: {
      Page: { properties: { items: { items: { $ref: "#/components/schemas/Product" } } } },
      Product: { properties: { price: mark, parent: { $ref: "#/components/schemas/Product" } } },
      Other: mark,
    },
  },
};

it("names what is inferred of an operation and of the schemas it leads to", () => {
  const { parts, statuses } = findInferred(contract, "/paths/~1products~1{id}/get");
  expect(parts).toEqual([
    "parameter limit",
    "request body.a",
    "Product.price",
    "status 404",
    "header Retry-After of 409",
    "body of 409",
  ]);
  expect([...statuses]).toEqual(["404"]);
});

it("names the operation itself", () => {
  const { parts } = findInferred(contract, "/paths/~1products~1{id}/delete");
  expect(parts).toEqual(["the operation"]);
});
