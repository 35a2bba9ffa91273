import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { callEveryOperation } from "../../../src/suite/call-every-operation.ts";
import { type Feature, startFeature } from "../start-feature.ts";

let feature: Feature;
beforeAll(async () => {
  feature = await startFeature("webhooks", { Token: "token" });
});
afterAll(() => feature.close());

it("calls every operation with samples of the contract", async () => {
  const calls = await callEveryOperation(feature.subject);
  expect(calls.filter(({ ok }) => !ok)).toEqual([]);
  expect(calls).toHaveLength(2);
});

it("makes types of what the vendor calls, and nothing that can be called", async () => {
  const functions = Object.keys(feature.module).filter((name) => /note|created|ping/i.test(name));
  expect(functions).toEqual([]);
  const folder = join(inject("featuresRoot"), "packages/webhooks/src/generated");
  const webhooks = await readFile(join(folder, "webhooks.ts"), "utf8");
  expect(webhooks).toMatch(/@deprecated[^/]+\*\/\nexport interface OrderCreatedWebhook \{/);
  expect(webhooks).toContain("Tells that an order arrived.");
  // Nor does it want the vendor's own credentials.
  expect(JSON.stringify(feature.subject.document["webhooks" as never])).not.toContain("Token");
});
