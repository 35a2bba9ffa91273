/** Whether the full volumes are asked for: `RELIABILITY_SCALE=soak`. */
export const IS_SOAK: boolean = process.env["RELIABILITY_SCALE"] === "soak";

/** A volume for `pnpm test`, at most 1,000, and the full one for `pnpm test:soak`. */
export function volume(test: number, soak: number): number {
  return IS_SOAK ? soak : test;
}

/**
 * A bound on time in milliseconds: ten times the figure, since tests share their two cores with
 * others, and the figure itself in a soak run, which has them alone.
 */
export function bound(milliseconds: number): number {
  return IS_SOAK ? milliseconds : milliseconds * 10;
}
