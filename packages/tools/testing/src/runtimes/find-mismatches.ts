import type { Problems } from "@org/exec";

/** The value itself, a list of values of which any will do, or a condition. */
type Wanted = unknown | readonly unknown[] | ((value: unknown) => boolean);

/** Compares the fields of an object with those that are wanted; one sentence per difference. */
export function findMismatches(
  what: string,
  actual: object | undefined,
  wanted: Readonly<Record<string, Wanted>>,
): Problems {
  if (actual === undefined) return [`${what}: there is none`];
  return Object.entries(wanted).flatMap(([name, want]) => {
    const value: unknown = Reflect.get(actual, name);
    return fits(value, want)
      ? []
      : [`${what}: ${name} is ${JSON.stringify(value)}, not ${describe(want)}`];
  });
}

/** At least `low` and at most `high`. */
export function between(low: number, high: number): (value: unknown) => boolean {
  const isBetween = (value: unknown): boolean => Number(value) >= low && Number(value) <= high;
  return Object.defineProperty(isBetween, "name", { value: `${low} to ${high}` });
}

function fits(value: unknown, want: Wanted): boolean {
  if (typeof want === "function") return want(value) === true;
  return Array.isArray(want) ? want.includes(value) : value === want;
}

function describe(want: Wanted): string {
  return typeof want === "function" ? want.name : JSON.stringify(want);
}
