import type { ParameterFacts } from "./facts.ts";
import { jsonText } from "./json-text.ts";
import { scalarText } from "./scalar-text.ts";
import { listMembers, valueMembers } from "./value-members.ts";

/** Values of header parameters and what to know of them. */
export interface HeadersInput {
  readonly values: object | undefined;
  readonly parameters: Readonly<Record<string, ParameterFacts>> | undefined;
  readonly vendor: string;
}

/**
 * Header parameters as text in style simple (OpenAPI 3.1 §4.8.12.4), not percent-encoded. Null
 * and undefined are left out. Throws a ConfigError for a value that has no text.
 */
export function serialiseHeaders(input: HeadersInput): Record<string, string> {
  return Object.fromEntries(
    Object.entries(input.values ?? {})
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, headerText(name, value, input)]),
  );
}

function headerText(name: string, value: unknown, { parameters, vendor }: HeadersInput): string {
  const field = `params.header.${name}`;
  const facts = parameters?.[`header:${name}`];
  if (facts?.content === "json") {
    return jsonText(value, field, vendor);
  }
  const text = (item: unknown): string => scalarText(item, field, vendor);
  const members = valueMembers(value);
  return members === undefined
    ? text(value)
    : listMembers(members, facts?.explode ?? false, text).join(",");
}
