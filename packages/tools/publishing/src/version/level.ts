/** How far a release moves a version, from the least to the most. */
export const LEVELS = ["patch", "minor", "major"] as const;

/** A level of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** The highest of some levels; undefined where there is none. */
export function highestLevel(levels: readonly Level[]): Level | undefined {
  return LEVELS.findLast((level) => levels.includes(level));
}
