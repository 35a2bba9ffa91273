import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { testFeature } from "../start-feature.ts";

const feature = testFeature("webhooks", 2, { credentials: { Token: "token" } });

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
