import { expect, it } from "vitest";
import { testFeature } from "../start-feature.ts";

const feature = testFeature("discriminators", 3);

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
