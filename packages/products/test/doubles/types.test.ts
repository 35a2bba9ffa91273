import { expect, it } from "vitest";
import { compileAs, consumers } from "../support/consumers.ts";

// MSW's own types want those of the DOM, so a server's tests compile as a page's do.
const pages = consumers.filter(({ name }) => name.endsWith("behind a bundler"));
const program = { written: {}, existing: ["test/doubles/types/factories.ts"] };

it("each compiler is there", () => {
  expect(new Set(consumers.map(({ compiler }) => compiler)).size).toBe(pages.length);
});

it.each(pages)("right uses pass and wrong ones do not: $name", async (consumer) => {
  expect(await compileAs(consumer, program)).toEqual([]);
});
