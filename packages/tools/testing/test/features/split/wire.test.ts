import { expect, it } from "vitest";
import { testFeature } from "../start-feature.ts";

const feature = testFeature("split", 2);

it("sends what is described in several files", async () => {
  const circle = { kind: "round", radius: 1, inner: { kind: "round", radius: 2 } };
  const init = {
    header: { "X-Trace": "a" },
    body: { ...circle, parts: [circle, { kind: "square", side: 1 }] },
  };
  const { exchange } = await feature.call("sendShape", init);
  expect(exchange.violations).toEqual([]);
  expect(exchange.received).toMatchObject({ body: init.body, header: init.header });
});

it.each([
  { kind: "round", side: 1 },
  { kind: "round", radius: -1 },
])("has the one contract refuse %j", async (body) => {
  const { exchange } = await feature.call("sendShape", { body });
  expect(exchange.violations).toMatchObject([{ code: "body" }]);
});

it("writes one contract, in which every part has one name", () => {
  const { document } = feature.subject;
  expect(Object.keys(document.components?.schemas ?? {})).toEqual([
    "Length",
    "Problem",
    "Square",
    "Trace",
    "circle",
    "shape",
  ]);
  expect(JSON.stringify(document)).not.toMatch(/"\$ref":"[^#]/);
});
