import { expect, it } from "vitest";
import { generateDocument } from "../generate-document.ts";
import { BOMBS } from "./bombs.ts";

// Large ones are measured in their own process: bombs.slow.test.ts.
const small = BOMBS.filter(({ text }) => text.length < 20_000);

it.each(small)("$name: refused or done", async ({ text, file }) => {
  const { files, refusal } = await generateDocument(text, file);
  expect(refusal.length > 0).toBe(files.size === 0);
});

it("finds small ones", () => {
  expect(small.length).toBeGreaterThanOrEqual(7);
});
