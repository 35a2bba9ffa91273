import { callEveryOperation, type OperationCall } from "@org/testing";
import { FIXTURE_SERVER, fixtureContract, fixtureCredentials } from "@org/testing/fixture";
import { expect, it } from "vitest";
import { fixturePackage } from "./fixture-package.ts";

const subject = {
  vendor: "fixture",
  document: fixtureContract,
  module: fixturePackage,
  credentials: fixtureCredentials,
  server: FIXTURE_SERVER,
};

it("calls every operation once and tells of each as it ends", async () => {
  const told: OperationCall[] = [];
  const calls = await callEveryOperation({ ...subject, onCall: (call) => told.push(call) });
  expect(told).toEqual(calls);
  expect(calls.filter(({ ok }) => !ok)).toEqual([]);
  expect(calls.map(({ operation, status }) => `${operation} ${status}`)).toEqual([
    "listItems 200",
    "upsertProduct 200",
    "searchItems 200",
    "importItems 202",
    "exportItems 200",
    "getItem 200",
    "deleteProduct 204",
    "patchItem 204",
    "getStatus 204",
    "createToken 201",
  ]);
});

it("reports an operation that falls short, and goes on", async () => {
  const { getItem, patchItem, ...rest } = {
    getItem: undefined,
    patchItem: undefined,
    ...fixturePackage,
  };
  const module = {
    ...rest,
    patchItem: async () => ({ status: 204, data: undefined, error: undefined }),
  };
  const calls = await callEveryOperation({ ...subject, module });
  const failed = calls.filter(({ ok }) => !ok);
  expect(calls).toHaveLength(10);
  expect(failed.map(({ operation, status, problem }) => ({ operation, status, problem }))).toEqual([
    {
      operation: "getItem",
      status: undefined,
      problem: expect.stringContaining("no function getItem"),
    },
    {
      operation: "patchItem",
      status: undefined,
      problem: expect.stringContaining("no request arrived"),
    },
  ]);
  expect(getItem).toBeTypeOf("function");
  expect(patchItem).toBeTypeOf("function");
});
