/**
 * A sample with the caller's values instead of its own. Objects are merged; a list takes the length
 * of the given one, each item merged with a sampled item; `undefined` removes a property.
 */
export function mergeOverrides(sample: unknown, overrides: unknown): unknown {
  if (Array.isArray(sample) && Array.isArray(overrides)) {
    return overrides.map((item, index) =>
      sample.length === 0 ? item : mergeOverrides(sample[index % sample.length], item),
    );
  }
  if (!isRecord(sample) || !isRecord(overrides)) return overrides;
  const merged = new Map(Object.entries(sample));
  for (const [name, value] of Object.entries(overrides)) {
    if (value === undefined) merged.delete(name);
    else merged.set(name, mergeOverrides(merged.get(name), value));
  }
  return Object.fromEntries(merged);
}

/** True for a plain object, false for a Blob, a Date or anything else with a class. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
