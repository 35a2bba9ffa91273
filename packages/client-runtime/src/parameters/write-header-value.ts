import type { ParameterWriter } from "../metadata.ts";
import { scalarText } from "./scalar-text.ts";
import { listMembers, valueMembers } from "./value-members.ts";

/**
 * A header parameter that is a list or an object (OpenAPI 3.1 §4.8.12.4, style simple), not
 * percent-encoded. Throws a ConfigError for a value that cannot be written as text.
 */
export const writeHeaderValue: ParameterWriter = (name, value, metadata, vendor) => {
  const text = (item: unknown): string => scalarText(item, `header.${name}`, vendor);
  return listMembers(valueMembers(value) ?? [[undefined, value]], metadata.explode ?? false, text);
};
