import { describe, expect, it } from "vitest";
import { equalJson, type Json } from "../../src/json/json.ts";
import { isPlainJson } from "../../src/json/plain-json.ts";

describe("equalJson", () => {
  it.each<{ a: Json; b: Json; want: boolean }>([
    { a: { x: 1, y: [1] }, b: { y: [1], x: 1 }, want: true },
    { a: [1, 2], b: [2, 1], want: false },
    { a: [1], b: [1, 2], want: false },
    { a: { x: 1 }, b: { x: 1, y: 2 }, want: false },
    { a: { x: 1 }, b: { y: 1 }, want: false },
    { a: null, b: {}, want: false },
    { a: [], b: {}, want: false },
    { a: 1, b: "1", want: false },
    { a: JSON.parse('{"__proto__": {}}'), b: { x: 1 }, want: false },
  ])("$a and $b: $want", ({ a, b, want }) => {
    expect(equalJson(a, b)).toBe(want);
  });
});

describe("isPlainJson", () => {
  const twice = { a: 1 };
  const cycle: { self?: unknown } = {};
  cycle.self = [cycle];
  it.each<{ name: string; given: unknown; want: boolean }>([
    { name: "an object used twice", given: { a: twice, b: [twice] }, want: true },
    { name: "a cycle", given: cycle, want: false },
    { name: "a date", given: { a: new Date(0) }, want: false },
    { name: "bytes", given: [new Uint8Array(1)], want: false },
    { name: "NaN", given: Number.NaN, want: false },
    { name: "undefined", given: [undefined], want: false },
    { name: "a big integer", given: 1n, want: false },
  ])("$name: $want", ({ given, want }) => {
    expect(isPlainJson(given)).toBe(want);
  });
});
