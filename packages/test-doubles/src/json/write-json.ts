// TypeScript's library does not know `JSON.rawJSON` yet; some platforms do not either.
const { rawJSON = Number } = JSON as { rawJSON?: (text: string) => unknown };

/** JSON text of a value; a bigint is a number with as many digits as the platform can write. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value, (_, item) => (typeof item === "bigint" ? rawJSON(`${item}`) : item));
}
