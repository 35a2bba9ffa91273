import { beforeAll, describe, expect, it } from "vitest";
import { type Consumer, compileAs } from "./consumers.ts";
import { mapInTurn } from "./map-in-turn.ts";
import type { CompilerDiagnostic } from "./read-diagnostics.ts";
import { doublesFixtures, mistakenFixtures, readCaret, soundFixtures } from "./read-fixtures.ts";
import type { ExampleCalls } from "./write-example-calls.ts";

/**
 * Defines the tests of what some consumers' compilers say of the calls in the contracts' examples,
 * of the fixtures, and of uses of the doubles. Each compiles all of it as one program.
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
        const doubles = consumer.hasDom ? doublesFixtures : [];
        const existing = [...soundFixtures, ...mistakenFixtures, ...doubles];
        return [consumer.name, await compileAs(consumer, { written, existing })] as const;
      });
      found = new Map(entries);
    });

    describe.each(consumers)("by $name", ({ name, hasDom }) => {
      it("right calls pass and wrong calls do not", () => {
        const others = [...mistakenFixtures, ...doublesFixtures];
        expect(found.get(name)?.filter(({ file }) => !others.includes(file))).toEqual([]);
      });

      it.each(mistakenFixtures)("%s is one short error, in its place", (fixture) => {
        const errors = found.get(name)?.filter(({ file }) => file === fixture) ?? [];
        const places = errors.map(({ file, line, column }) => `${file}(${line},${column})`);
        expect(places).toEqual([readCaret(fixture)]);
        expect(errors[0]?.message.length).toBeLessThan(300);
      });

      if (hasDom) {
        it("right uses of the doubles pass and wrong ones do not", () => {
          const wrongs = found.get(name)?.filter(({ file }) => doublesFixtures.includes(file));
          expect(wrongs).toEqual([]);
        });
      }
    });
  });
}
