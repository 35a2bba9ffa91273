/**
 * How a seeded sample varies at one position: 32 bits that follow from the seed and the path to the
 * position alone, so that every position varies by itself, and the same on every runtime. 0 varies
 * nothing.
 */
export type Variation = number;

/** The variation at the root of a sample; none for seed 0. */
export function startVariation(seed: number): Variation {
  return seed === 0 ? 0 : scatter(0x9e3779b9, String(seed));
}

/** The variation one step further in: at a property's name, or an item's index. */
export function stepVariation(variation: Variation, step: string | number): Variation {
  return variation === 0 ? 0 : scatter(variation, String(step));
}

/** A number from 0 to `count` - 1; 0 where nothing varies. */
export function chooseBelow(variation: Variation, count: number): number {
  return variation === 0 ? 0 : variation % count;
}

/** A list that starts at another member: every member keeps its neighbors. */
export function rotate<Item>(items: readonly Item[], variation: Variation): readonly Item[] {
  const first = chooseBelow(variation, Math.max(items.length, 1));
  return [...items.slice(first), ...items.slice(0, first)];
}

/** FNV-1a over the text, then the finalizer of MurmurHash3, which spreads neighbors apart. */
function scatter(start: number, text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  // 0 would mean that nothing varies.
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}
