import { expect, it } from "vitest";
import { testFeature } from "../start-feature.ts";

const feature = testFeature("modern", 1);

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
