/**
 * What a client handed over, with the int64 as numbers that are numbers on the wire.
 * @param wire the same value as `JSON.parse` reads it
 */
export function asNumbers(got: unknown, wire: unknown): unknown {
  if (typeof wire === "number") {
    const isInt64 = typeof got === "bigint" || (typeof got === "string" && /^-?\d+$/.test(got));
    return isInt64 ? Number(got) : got;
  }
  if (Array.isArray(got) && Array.isArray(wire)) {
    return got.map((item, index) => asNumbers(item, wire[index]));
  }
  if (!(got instanceof Object) || !(wire instanceof Object)) return got;
  return Object.fromEntries(
    Object.entries(got).map(([key, item]) => [key, asNumbers(item, Reflect.get(wire, key))]),
  );
}
