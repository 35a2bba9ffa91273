import type { ParameterWriter } from "./facts.ts";
import { jsonText } from "./json-text.ts";
import { scalarText } from "./scalar-text.ts";
import { listMembers, valueMembers } from "./value-members.ts";

/**
 * A header parameter that is a list, an object or JSON (OpenAPI 3.1 §4.8.12.4, style simple), not
 * percent-encoded. Throws a ConfigError for a value that has no text.
 */
export const writeHeaderValue: ParameterWriter = (name, value, facts, vendor) => {
  const field = `params.header.${name}`;
  if (facts.content === "json") {
    return [jsonText(value, field, vendor)];
  }
  const text = (item: unknown): string => scalarText(item, field, vendor);
  return listMembers(valueMembers(value) ?? [[undefined, value]], facts.explode ?? false, text);
};
