import { beforeAll, describe, expect, it } from "vitest";
import { type Consumer, compileAs } from "./consumers.ts";
import { mapInTurn } from "./map-in-turn.ts";
import type { CompilerDiagnostic } from "./read-diagnostics.ts";
import { mistakenFixtures, readCaret, soundFixtures, testingFixtures } from "./read-fixtures.ts";
import type { ExampleCalls } from "./write-example-calls.ts";

/**
 * Defines the tests of what consumers' compilers report for the calls in the contracts' examples,
 * the fixtures, and uses of the testing entries. Each compiles all of it as one program.
 */
export function typeSuite(
  consumers: readonly Consumer[],
  examples: ReadonlyMap<string, ExampleCalls>,
): void {
  const written = Object.fromEntries([...examples].map(([slug, { text }]) => [`${slug}.ts`, text]));

  describe("compiled", () => {
    let found: ReadonlyMap<string, readonly CompilerDiagnostic[]> = new Map();

    beforeAll(async () => {
      const entries = await mapInTurn(consumers, 2, async (consumer) => {
        const testing = consumer.hasDom ? testingFixtures : [];
        const existing = [...soundFixtures, ...mistakenFixtures, ...testing];
        return [consumer.name, await compileAs(consumer, { written, existing })] as const;
      });
      found = new Map(entries);
    });

    describe.each(consumers)("by $name", ({ name, hasDom }) => {
      it("right calls pass and wrong calls do not", () => {
        const others = [...mistakenFixtures, ...testingFixtures];
        expect(found.get(name)?.filter(({ file }) => !others.includes(file))).toEqual([]);
      });

      it.each(mistakenFixtures)("%s is one short error, at its caret", (fixture) => {
        const errors = found.get(name)?.filter(({ file }) => file === fixture) ?? [];
        const positions = errors.map(({ file, line, column }) => `${file}(${line},${column})`);
        expect(positions).toEqual([readCaret(fixture)]);
        expect(errors[0]?.message.length).toBeLessThan(200);
      });

      if (hasDom) {
        it("right uses of the testing entries pass and wrong ones do not", () => {
          const wrongs = found.get(name)?.filter(({ file }) => testingFixtures.includes(file));
          expect(wrongs).toEqual([]);
        });
      }
    });
  });
}
