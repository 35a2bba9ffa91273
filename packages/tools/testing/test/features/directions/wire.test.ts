import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { testFeature } from "../start-feature.ts";

const feature = testFeature("directions", 1);

const owner = { email: "a@acme.example" };

it("sends what is write-only and gets what is read-only", async () => {
  const init = { path: { id: "a" }, body: { name: "a", password: "test", owner } };
  const { exchange, data } = await feature.call("putAccount", init);
  expect(exchange.violations).toEqual([]);
  expect(exchange.received.body).toEqual(init.body);
  expect(data).toMatchObject({ id: expect.any(String), owner: { ref: expect.any(Number) } });
  expect(data).not.toHaveProperty("password");
});

it("marks what is deprecated: operations, and properties with their defaults", async () => {
  const folder = join(inject("featuresRoot"), "packages/directions/src/generated");
  const operations = await readFile(join(folder, "operations.ts"), "utf8");
  const schemas = await readFile(join(folder, "schemas.ts"), "utf8");
  expect(operations).toMatch(/@deprecated[^/]+\*\/\nexport function putAccount\(/);
  expect(schemas).toMatch(/Default: `"none"`[^/]+@deprecated[^/]+\*\/\n\s+nickname\?: string/);
});
