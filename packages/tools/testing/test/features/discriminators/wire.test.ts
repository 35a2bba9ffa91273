import { afterAll, beforeAll, expect, it } from "vitest";
import { callEveryOperation } from "../../../src/suite/call-every-operation.ts";
import { type Feature, startFeature } from "../start-feature.ts";

let feature: Feature;
beforeAll(async () => {
  feature = await startFeature("discriminators");
});
afterAll(() => feature.close());

it.each([
  { operation: "sendPet", body: { petType: "cat", lives: 9 } },
  { operation: "sendPet", body: { petType: "puppy", bark: "wau" } },
  { operation: "sendShape", body: { type: "Circle", radius: 1 } },
  { operation: "sendVehicle", body: { vehicle: "Tanker", load: 1 } },
])("sends $body", async ({ operation, body }) => {
  const { exchange } = await feature.call(operation, { body });
  expect(exchange.violations).toEqual([]);
  expect(exchange.received.body).toEqual(body);
});

it.each([
  { operation: "sendPet", body: { petType: "horse", lives: 9 } },
  { operation: "sendPet", body: { petType: "cat", bark: "wau" } },
  { operation: "sendVehicle", body: { vehicle: "car", load: 1 } },
])("the contract refuses $body: its schemas contain the tags", async ({ operation, body }) => {
  const { exchange } = await feature.call(operation, { body });
  expect(exchange.violations).toMatchObject([{ code: "body" }]);
});

it("calls every operation with samples of the contract", async () => {
  const calls = await callEveryOperation(feature.subject);
  expect(calls.filter(({ ok }) => !ok)).toEqual([]);
  expect(calls).toHaveLength(3);
});
