import { afterAll, beforeAll, expect, it } from "vitest";
import { callEveryOperation } from "../../../src/suite/call-every-operation.ts";
import { type Feature, startFeature } from "../start-feature.ts";

let feature: Feature;
beforeAll(async () => {
  feature = await startFeature("modern");
});
afterAll(() => feature.close());

it("sends tuples, patterns and null as they are", async () => {
  const body = {
    kind: "thing",
    nullable: null,
    level: 2,
    reference: null,
    pair: ["a", 1],
    rest: ["a", 1, 2],
    flags: { isOpen: true },
    either: ["a"],
    described: { leaf: "a" },
  };
  const { exchange } = await feature.call("sendThing", { body });
  expect(exchange.violations).toEqual([]);
  expect(exchange.received.body).toEqual(body);
});

it("calls every operation with samples of the contract", async () => {
  const calls = await callEveryOperation(feature.subject);
  expect(calls.filter(({ ok }) => !ok)).toEqual([]);
  expect(calls).toHaveLength(1);
});
