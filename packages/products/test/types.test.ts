import { beforeAll, describe, expect, it } from "vitest";
import { compileAs, consumers } from "./support/consumers.ts";
import { mapInTurn } from "./support/map-in-turn.ts";
import { readContracts } from "./support/read-contracts.ts";
import type { CompilerDiagnostic } from "./support/read-diagnostics.ts";
import { mistakenFixtures, readCaret, soundFixtures } from "./support/read-fixtures.ts";
import { writeExampleCalls } from "./support/write-example-calls.ts";

const contracts = readContracts();
const examples = new Map(contracts.map((one) => [one.slug, writeExampleCalls(one)]));
const program = {
  written: Object.fromEntries([...examples].map(([slug, { text }]) => [`${slug}.ts`, text])),
  existing: [...soundFixtures, ...mistakenFixtures],
};

describe("the calls written from the contracts", () => {
  it("hold every operation but those whose body is a file", () => {
    const omitted = [...examples].flatMap(([slug, calls]) =>
      calls.omitted.map((name) => `${slug} ${name}`),
    );
    // The contract can give no example of a file; right-calls.ts sends one to both.
    expect(omitted).toEqual(["voucherify importProductsCsv", "voucherify importSkusCsv"]);
  });

  it("hold examples of every vendor", () => {
    const counts = [...examples].map(([, { exampleCount }]) => exampleCount);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});

describe("compiled", () => {
  let found: ReadonlyMap<string, readonly CompilerDiagnostic[]> = new Map();

  beforeAll(async () => {
    const entries = await mapInTurn(
      consumers,
      2,
      async (consumer) => [consumer.name, await compileAs(consumer, program)] as const,
    );
    found = new Map(entries);
  }, 120_000);

  describe.each(consumers)("by $name", ({ name }) => {
    it("right calls pass and wrong calls do not", () => {
      const surprises = found.get(name)?.filter(({ file }) => !mistakenFixtures.includes(file));
      expect(surprises).toEqual([]);
    });

    it.each(mistakenFixtures)("%s is one short error, in its place", (fixture) => {
      const errors = found.get(name)?.filter(({ file }) => file === fixture) ?? [];
      const places = errors.map(({ file, line, column }) => `${file}(${line},${column})`);
      expect(places).toEqual([readCaret(fixture)]);
      expect(errors[0]?.message.length).toBeLessThan(300);
    });
  });
});
