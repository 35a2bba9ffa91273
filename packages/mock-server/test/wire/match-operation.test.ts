import { expect, it } from "vitest";
import { listOperations } from "../../src/contract/list-operations.ts";
import { matchOperation } from "../../src/wire/match-operation.ts";

const responses = { "204": {} };
const operations = listOperations({
  openapi: "3.1.1",
  paths: {
    "/a/{id}": {
      put: { operationId: "byId", responses },
      get: { operationId: "getById", responses },
    },
    "/a/v{n}": { put: { operationId: "byVersion", responses } },
    "/a/all": { put: { operationId: "all", responses } },
    "/d/{a}-{b}-{c} {d}": { get: { operationId: "parts", responses } },
    "/a/{id}/b.{ext}": { get: { operationId: "file", responses } },
  },
});

it.each([
  ["PUT", "/a/all", "all", {}],
  ["PUT", "/a/v2", "byVersion", { n: "2" }],
  ["PUT", "/a/x%2Fy", "byId", { id: "x%2Fy" }],
  ["GET", "/a/1/b.csv", "file", { id: "1", ext: "csv" }],
  ["GET", "/a/1/bxcsv", undefined, undefined],
  ["GET", "/a/all", undefined, undefined],
  ["PUT", "/a/", undefined, undefined],
  ["GET", "/d/1-2-3-4%205", "parts", { a: "1-2", b: "3", c: "4", d: "5" }],
  ["GET", "/d/1-2-3 4%205", "parts", { a: "1", b: "2", c: "3 4", d: "5" }],
  ["GET", "/d/1-2-%205", undefined, undefined],
  ["GET", "/d/--%20", undefined, undefined],
])("%s %s is %s", (method, path, name, values) => {
  const match = matchOperation(operations, method, path);
  expect(match?.operation.name).toBe(name);
  expect(match && Object.fromEntries(match.pathValues)).toEqual(values);
});

it("takes no longer for a path that almost fits", () => {
  // With a regular expression the time would grow with the cube of the dashes.
  const path = `/d/${"-".repeat(100_000)}`;
  expect(matchOperation(operations, "GET", path)).toBeUndefined();
});
