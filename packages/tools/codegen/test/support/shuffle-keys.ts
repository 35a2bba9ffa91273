import { entriesOf, isArray, isObject, type Json } from "../../src/json/json.ts";

/**
 * Returns the value with the keys of every object in another order; lists stay as they are. The same
 * seed gives the same order.
 */
export function shuffleKeys(value: Json, seed: number): Json {
  const random = randomNumbers(seed);
  const shuffle = (node: Json): Json => {
    if (isArray(node)) return node.map(shuffle);
    if (!isObject(node)) return node;
    const ranked = entriesOf(node).map((entry) => ({ entry, rank: random() }));
    const sorted = ranked.sort((a, b) => a.rank - b.rank);
    return Object.fromEntries(sorted.map(({ entry: [key, item] }) => [key, shuffle(item)]));
  };
  return shuffle(value);
}

/** Mulberry32: numbers from 0 up to 1 that depend only on the seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
