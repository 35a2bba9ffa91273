import { beforeAll, describe, expect, it } from "vitest";
import { compileAs, newestServer } from "./support/consumers.ts";
import { readContracts } from "./support/read-contracts.ts";
import type { CompilerDiagnostic } from "./support/read-diagnostics.ts";
import { writeOpenapiTypesChecks } from "./support/write-openapi-types-checks.ts";

const consumer = {
  ...newestServer,
  compilerOptions: { ...newestServer.compilerOptions, exactOptionalPropertyTypes: false },
};
const checked = readContracts().map((contract) => ({
  ...contract,
  ...writeOpenapiTypesChecks(contract),
}));

describe("the named types of", () => {
  let found: readonly CompilerDiagnostic[] = [];

  beforeAll(async () => {
    const files = checked.map(({ slug, text }) => [`${slug}.ts`, text]);
    found = await compileAs(consumer, { written: Object.fromEntries(files) });
  });

  it.each(checked)(
    "$slug are those of openapi-typescript's paths",
    ({ slug, operations, checkCount }) => {
      expect(checkCount).toBeGreaterThan(operations.length);
      expect(found.filter(({ file }) => file === `${slug}.ts`)).toEqual([]);
    },
  );

  it("nothing else is compiled", () => {
    expect(found.filter(({ file }) => !checked.some(({ slug }) => file === `${slug}.ts`))).toEqual(
      [],
    );
  });
});
