import type { ContractDocument } from "@org/mock-server/contract";
import { expect, it } from "vitest";
import { fixtureContract, fixtureCredentials } from "../../src/fixture/read-fixture.ts";
import { describeAuths } from "../../src/suite/describe-auths.ts";
import { describeCalls } from "../../src/suite/describe-calls.ts";

const credentials = fixtureCredentials;

it("describes the upsert with a success, and the error of a read", () => {
  const [upsert, read, ...more] = describeCalls({ document: fixtureContract, credentials });
  expect(upsert).toMatchObject({ operation: "upsertProduct", status: 200, hasContent: true });
  expect(read).toMatchObject({ operation: expect.stringMatching(/^(?:get|list)/), status: 404 });
  expect(more).toEqual([]);
});

it("describes them in nothing but JSON, each with what the mock is to answer", () => {
  const calls = describeCalls({ document: fixtureContract, credentials });
  expect(JSON.parse(JSON.stringify(calls))).toEqual(calls);
  for (const { init, status } of calls) {
    expect(init.headers?.["Prefer"]).toMatch(new RegExp(`^code=${status}`));
  }
});

it("takes another write where there is no upsert, and nothing where there is no operation", () => {
  const paths = Object.entries(fixtureContract.paths ?? {}).filter(([path]) => path !== "/items");
  const others: ContractDocument = { ...fixtureContract, paths: Object.fromEntries(paths) };
  const [write] = describeCalls({ document: others, credentials });
  expect(write?.operation).not.toBe("upsertProduct");
  expect(write?.init.body).toBeDefined();
  const none: ContractDocument = { ...fixtureContract, paths: {} };
  expect(describeCalls({ document: none, credentials })).toEqual([]);
});

it("tells each alternative of the credentials once", () => {
  const auths = describeAuths({ document: fixtureContract, credentials });
  expect(auths.length).toBeGreaterThan(1);
  expect(new Set(auths.map((auth) => JSON.stringify(auth))).size).toBe(auths.length);
  expect(JSON.stringify(auths)).toContain("test-app-id");
});
