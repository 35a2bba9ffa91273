import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeExpression } from "../src/escape-expression.ts";
import { splitAtLiterals } from "../src/split-at-literals.ts";

const short = fc.string({ unit: fc.constantFrom("a", "-", ".", "("), maxLength: 3 });
const text = fc.string({ unit: fc.constantFrom("a", "-", ".", "(", "\n"), maxLength: 14 });

it("reads what a regular expression would", () => {
  fc.assert(
    fc.property(fc.array(short, { minLength: 2, maxLength: 4 }), text, (literals, text) => {
      const expression = new RegExp(`^${literals.map(escapeExpression).join("(.+)")}$`, "s");
      expect(splitAtLiterals(text, literals)).toEqual(expression.exec(text)?.slice(1));
    }),
    { numRuns: 2000 },
  );
});

it("takes no longer for a text that almost fits", () => {
  // A regular expression would take longer than anybody waits.
  const almost = `${"-".repeat(1_000_000)}x`;
  expect(splitAtLiterals(almost, ["", "-", "-", "-", "-", ""])).toHaveLength(5);
  expect(splitAtLiterals(almost, ["", "-", "-", "-", "-", "y"])).toBeUndefined();
});
