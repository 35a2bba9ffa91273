import { describe, expect, it } from "vitest";
import { compileAs, newestServer } from "./support/consumers.ts";
import { readContracts } from "./support/read-contracts.ts";
import { writeOpenapiTypesChecks } from "./support/write-openapi-types-checks.ts";

const consumer = {
  ...newestServer,
  compilerOptions: { ...newestServer.compilerOptions, exactOptionalPropertyTypes: false },
};

describe("the named types of", () => {
  it.each(readContracts())(
    "$slug are those of openapi-typescript's paths",
    async (contract) => {
      const { text, checkCount } = writeOpenapiTypesChecks(contract);
      expect(checkCount).toBeGreaterThan(contract.operations.length);
      expect(await compileAs(consumer, { written: { "checks.ts": text } })).toEqual([]);
    },
    60_000,
  );
});
