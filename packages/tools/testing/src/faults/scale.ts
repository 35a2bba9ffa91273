/** Whether tests run with the full volumes: `RELIABILITY_SCALE=soak`. */
export const IS_SOAK: boolean = process.env["RELIABILITY_SCALE"] === "soak";

/** A volume for `pnpm test`, at most 1,000, and the full one for `pnpm test:soak`. */
export function volume(test: number, soak: number): number {
  return IS_SOAK ? soak : test;
}
