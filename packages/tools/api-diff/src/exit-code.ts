import { type Judgment, LEVELS, type Level } from "./change.ts";

/** The levels that a caller can fail on. */
export const FAIL_ON = ["major", "minor", "any"] as const;

/** The mildest level that ends with 1; `any` is every change. */
export type FailOn = (typeof FAIL_ON)[number];

/** Exit code of a judgment: 1 if the oracles disagree or the level is not wanted, else 0. */
export function exitCodeOf({ level, agree }: Judgment, failOn?: FailOn): 0 | 1 {
  const mildest: Level = failOn === "any" ? "patch" : (failOn ?? "none");
  const isUnwanted = failOn !== undefined && LEVELS.indexOf(level) >= LEVELS.indexOf(mildest);
  return agree && !isUnwanted ? 0 : 1;
}
