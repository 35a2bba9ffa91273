import { expect, it } from "vitest";
import { findTypeErrors } from "./support/find-type-errors.ts";
import { GOLDEN_CASES, GOLDEN_FOLDER, generateGolden } from "./support/golden-case.ts";

/** Generated files that a person should review when they change, by name in `want/`. */
const READ = {
  "schemas.ts": "src/generated/schemas.ts",
  "operations.ts": "src/generated/operations.ts",
  "metadata.ts": "src/generated/metadata.ts",
  "client.ts": "src/generated/client.ts",
  "openapi-fetch.ts": "src/generated/openapi-fetch.ts",
  "testing.ts": "src/generated/testing.ts",
  "README.md": "README.md",
};

/** Where each of them is in the package of a vendor. */
const pathsOf = (vendor: string): Readonly<Record<string, string>> => ({
  ...READ,
  "SKILL.md": `skills/${vendor}/SKILL.md`,
});

it.each(GOLDEN_CASES)("%s gives the output that a person has reviewed", async (name) => {
  const { machine, diagnostics } = await generateGolden(name);
  expect(diagnostics).toEqual([]);
  for (const [file, path] of Object.entries(pathsOf(name))) {
    const text = machine.get(`packages/${name}/${path}`);
    await expect(text).toMatchFileSnapshot(`${GOLDEN_FOLDER}/${name}/want/${file}`);
  }
});

it("no line that a person reads is too long", async () => {
  const runs = await Promise.all(GOLDEN_CASES.map(generateGolden));
  const files = runs.flatMap(({ machine }) => [...machine]);
  const isRead = (path: string) =>
    path.includes("/src/generated/") && !/(?:openapi|testing)\.ts$/.test(path);
  const lines = files.filter(([path]) => isRead(path)).flatMap(([, text]) => text.split("\n"));
  expect(lines.length).toBeGreaterThan(500);
  expect(lines.filter(({ length }) => length > 120)).toEqual([]);
});

it("the output compiles", async () => {
  const runs = await Promise.all(GOLDEN_CASES.map(generateGolden));
  const files = new Map(runs.flatMap(({ machine }) => [...machine]));
  const sources = [...files].filter(([path]) => path.includes("/src/generated/"));
  const vendors = sources.filter(([path]) => !path.startsWith("packages/products/"));
  // Not every contract lists values.
  const always = vendors.filter(([path]) => !path.endsWith("/values.ts"));
  expect(always).toHaveLength(GOLDEN_CASES.length * 9);
  expect(findTypeErrors(new Map(vendors))).toEqual([]);
});
