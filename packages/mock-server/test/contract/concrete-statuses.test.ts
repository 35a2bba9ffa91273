import { expect, it } from "vitest";
import { concreteStatuses, documentingKey } from "../../src/contract/concrete-statuses.ts";
import { listOperations } from "../../src/contract/list-operations.ts";

function operation(...keys: readonly string[]) {
  const responses = Object.fromEntries(keys.map((key) => [key, {}]));
  const [found] = listOperations({ openapi: "3.1.1", paths: { "/": { get: { responses } } } });
  if (found === undefined) throw new Error("no operation");
  return found;
}

it.each<[keys: readonly string[], wanted: readonly (readonly [string, number])[]]>([
  [
    ["200", "404"],
    [
      ["200", 200],
      ["404", 404],
    ],
  ],
  [
    ["200", "default"],
    [
      ["200", 200],
      ["default", 500],
    ],
  ],
  [
    ["200", "500", "default"],
    [
      ["200", 200],
      ["500", 500],
      ["default", 404],
    ],
  ],
  [
    ["200", "4XX", "5XX", "default"],
    [
      ["200", 200],
      ["4XX", 400],
      ["5XX", 500],
      ["default", 599],
    ],
  ],
  [
    ["200", "400", "4XX"],
    [
      ["200", 200],
      ["400", 400],
      ["4XX", 404],
    ],
  ],
  [["2XX"], [["2XX", 200]]],
  [
    ["default"],
    [
      ["default", 200],
      ["default", 500],
    ],
  ],
])("%j", (keys, wanted) => {
  const statuses = concreteStatuses(operation(...keys));
  expect(statuses.map(({ key, status }) => [key, status])).toEqual(wanted);
});

it("finds the key that documents a status", () => {
  const found = operation("200", "404", "4XX", "default");
  expect([200, 404, 422, 503].map((status) => documentingKey(found, status))).toEqual([
    "200",
    "404",
    "4XX",
    "default",
  ]);
  expect(documentingKey(operation("200"), 503)).toBeUndefined();
});
