import { expect, it } from "vitest";
import { testFeature } from "../start-feature.ts";

const feature = testFeature("schemas", 1);

it("sends null, alternatives, open objects and recursion as they are", async () => {
  const body = {
    kind: "thing",
    nullable: null,
    level: null,
    reference: null,
    either: 1,
    any: true,
    both: { leaf: "a", size: 1 },
    scores: { a: 1.5 },
    open: { a: [null] },
    tree: { value: 1, children: [{ value: 2, children: [] }] },
  };
  const { exchange } = await feature.call("sendThing", { body });
  expect(exchange.violations).toEqual([]);
  expect(exchange.received.body).toEqual(body);
});

it("is checked: 3.0's exclusive limit holds in the contract of 3.1", async () => {
  const body = { kind: "thing", nullable: "a", level: "low", tree: { value: 1 }, limit: 0 };
  const { exchange } = await feature.call("sendThing", { body });
  expect(exchange.violations).toMatchObject([{ code: "body" }]);
});
