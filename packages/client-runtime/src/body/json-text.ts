import { ConfigError } from "../errors/config-error.ts";
import { NOT_JSON } from "../errors/problems.ts";

/** JSON text of a value, of what `replace` makes of each part of it if given. Throws a ConfigError for one that has none, such as a bigint or a cycle. */
export function jsonText(
  value: unknown,
  field: string,
  vendor: string,
  replace?: (this: object, key: string, value: unknown) => unknown,
): string {
  const text = tryStringify(value, replace);
  if (text === undefined) {
    throw new ConfigError(field, NOT_JSON, vendor);
  }
  return text;
}

// The engine's own TypeError is dropped: it quotes property names of the value.
function tryStringify(value: unknown, replace: Parameters<typeof jsonText>[3]): string | undefined {
  try {
    return JSON.stringify(value, replace);
  } catch {
    return undefined;
  }
}
