/** An item of an array (no key) or a property of an object. */
export type Member = readonly [key: string | undefined, value: unknown];

/** Members of an array or of a plain object; undefined for any other value. */
export function valueMembers(value: unknown): readonly Member[] | undefined {
  if (Array.isArray(value)) {
    return value.map((item) => [undefined, item]);
  }
  return isPlainObject(value) ? Object.entries(value) : undefined;
}

/**
 * Members as RFC 6570 §3.2.1 lists them: an item as itself, a property as `key=value` when
 * exploded and as key and value in turn otherwise.
 */
export function listMembers(
  members: readonly Member[],
  explode: boolean,
  encode: (value: unknown) => string,
): string[] {
  return members.flatMap(([key, value]) => {
    if (key === undefined) {
      return [encode(value)];
    }
    return explode ? [`${encode(key)}=${encode(value)}`] : [encode(key), encode(value)];
  });
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  // One step to a prototype without its own, so that an object of another realm counts as plain.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
