import { expect, it } from "vitest";
import { chooseDocuments, totalBytes } from "../../src/scale/choose-documents.ts";

/** Sizes as real documents have them: many small ones, few that are huge. */
const documents = Array.from({ length: 46 }, (_, index) => ({
  path: `${index}.yaml`,
  bytes: Math.round(1000 * 1.2 ** index),
}));

it.each([1, 2, 10, 46, 50, 150])("chooses %d documents, the median of all first", (count) => {
  const chosen = chooseDocuments(documents, count);
  expect(chosen).toHaveLength(count);
  expect(chosen[0]).toBe(documents[23]);
});

it("chooses the same in whatever order the documents are found", () => {
  const chosen = chooseDocuments(documents, 50);
  expect(chooseDocuments(documents.toReversed(), 50)).toEqual(chosen);
});

it("takes every document before it takes one again", () => {
  expect(new Set(chooseDocuments(documents, 47)).size).toBe(46);
  expect(new Set(chooseDocuments(documents, 40)).size).toBeGreaterThanOrEqual(39);
});

it("chooses alike for small and large workspaces", () => {
  const mean = (count: number) => totalBytes(chooseDocuments(documents, count)) / count;
  const all = totalBytes(documents) / documents.length;
  for (const count of [10, 50, 150]) {
    expect(mean(count) / all).toBeGreaterThan(0.75);
    expect(mean(count) / all).toBeLessThan(1.25);
  }
});

it("does not choose from nothing", () => {
  expect(() => chooseDocuments([], 3)).toThrow("There is no document");
});
