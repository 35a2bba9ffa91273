import { expect, test } from "vitest";
import { findOperation } from "../../src/proxy/find-operation.ts";

const contract = {
  paths: {
    "/v{version}/things.json": { summary: "Things", put: { operationId: "putThings" } },
    "/things/{id}/parts": {
      get: { operationId: "get-parts", "x-operation-name": "listParts" },
    },
  },
};

test("finds an operation by its own name, and by ours before the vendor's", () => {
  expect(findOperation(contract, "putThings").method).toBe("PUT");
  expect(findOperation(contract, "listParts").method).toBe("GET");
  expect(() => findOperation(contract, "get-parts")).toThrow("no operation get-parts");
});

test("matches the operation's path as a whole, a parameter being one segment of it", () => {
  const { path } = findOperation(contract, "putThings");
  expect(path.test("/v1/things.json")).toBe(true);
  for (const other of [
    "/v1/thingsXjson",
    "/v/things.json",
    "/v1/2/things.json",
    "/v1/things.json/1",
  ])
    expect(path.test(other), other).toBe(false);
});
