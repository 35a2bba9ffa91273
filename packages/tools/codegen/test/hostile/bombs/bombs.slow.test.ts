import { expect, it } from "vitest";
import { runWatched } from "../run-watched.ts";
import { BOMBS } from "./bombs.ts";

const SECONDS = 10;
const KILOBYTES = 512 * 1024;

it.each(BOMBS)("$name: refused or done within 10 s and 512 MB", async (document) => {
  const { outcomes, maxRSS, seconds } = await runWatched([document]);
  const [{ refusal, emitted } = { refusal: [], emitted: "" }] = outcomes;
  expect(refusal.length > 0 || emitted.length > 0).toBe(true);
  expect(maxRSS).toBeLessThan(KILOBYTES);
  expect(seconds).toBeLessThan(SECONDS);
});
