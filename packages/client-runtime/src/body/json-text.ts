import { ConfigError } from "../errors/config-error.ts";
import { NOT_JSON } from "../errors/problems.ts";

/** JSON text of a value. Throws a ConfigError for one that has none, such as a bigint or a cycle. */
export function jsonText(value: unknown, field: string, vendor: string): string {
  const text = tryStringify(value);
  if (text === undefined) {
    throw new ConfigError(field, NOT_JSON, vendor);
  }
  return text;
}

// The engine's own TypeError is dropped: it quotes property names of the value.
function tryStringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
