import { listOperations } from "@org/mock-server/contract";
import { expect, it } from "vitest";
import { fixtureContract, fixtureCredentials } from "../../src/fixture/read-fixture.ts";
import { planCalls } from "../../src/suite/plan-calls.ts";

const operations = listOperations(fixtureContract);

it("calls every operation with every status, minimal and full", () => {
  const { calls, skipped } = planCalls(operations, fixtureCredentials);
  expect(skipped).toEqual([]);
  for (const operation of operations) {
    for (const { key } of operation.responses) {
      const modes = calls
        .filter((call) => call.operation === operation && call.key === key)
        .map(({ mode }) => mode);
      expect(modes, `${operation.name} ${key}`).toEqual(
        expect.arrayContaining(["minimal", "full"]),
      );
    }
  }
});

it("uses each security alternative, each way in and each example", () => {
  const ways = ["function", "openapi-fetch"] as const;
  const { calls } = planCalls(operations, fixtureCredentials, ways);
  const list = calls.filter(
    ({ operation, key }) => operation.name === "listItems" && key === "200",
  );
  expect(new Set(list.map(({ alternative }) => alternative.join()))).toEqual(
    new Set(["AppId,AppToken", "OAuth"]),
  );
  expect(new Set(list.map(({ way }) => way))).toEqual(new Set(ways));
  expect(list.map(({ example }) => example)).toContain("none");
});

it("gives the client a credential even where none may be sent", () => {
  const { calls } = planCalls(operations, fixtureCredentials);
  const open = calls.find(({ operation }) => operation.name === "getStatus");
  expect(open).toMatchObject({ configured: ["AppId", "AppToken"], alternative: [] });
});

it("says what it skips and why", () => {
  const { AppId, AppToken } = fixtureCredentials;
  const known = { ...(AppId && { AppId }), ...(AppToken && { AppToken }) };
  const { calls, skipped } = planCalls(operations, known);
  expect(calls.some(({ operation }) => operation.name === "getItem")).toBe(false);
  expect(skipped).toContainEqual({
    what: "getItem with OAuth",
    reason: "no test credential is given",
  });
});
