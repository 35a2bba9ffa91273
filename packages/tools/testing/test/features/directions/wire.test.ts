import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { callEveryOperation } from "../../../src/suite/call-every-operation.ts";
import { type Feature, startFeature } from "../start-feature.ts";

let feature: Feature;
beforeAll(async () => {
  feature = await startFeature("directions");
});
afterAll(() => feature.close());

const owner = { email: "a@acme.example" };

it("sends what is write-only and gets what is read-only", async () => {
  const init = { path: { id: "a" }, body: { name: "a", password: "test", owner } };
  const { exchange, data } = await feature.call("putAccount", init);
  expect(exchange.violations).toEqual([]);
  expect(exchange.received.body).toEqual(init.body);
  expect(data).toMatchObject({ id: expect.any(String), owner: { ref: expect.any(Number) } });
  expect(data).not.toHaveProperty("password");
});

it("calls every operation with samples of the contract", async () => {
  const calls = await callEveryOperation(feature.subject);
  expect(calls.filter(({ ok }) => !ok)).toEqual([]);
  expect(calls).toHaveLength(1);
});

it("marks what is deprecated: operations, and properties with their defaults", async () => {
  const folder = join(inject("featuresRoot"), "packages/directions/src/generated");
  const operations = await readFile(join(folder, "operations.ts"), "utf8");
  const schemas = await readFile(join(folder, "schemas.ts"), "utf8");
  expect(operations).toMatch(/@deprecated[^/]+\*\/\nexport function putAccount\(/);
  expect(schemas).toMatch(/Default: `"none"`[^/]+@deprecated[^/]+\*\/\n\s+nickname\?: string/);
});
