import { ConfigError } from "./config-error.ts";
import type { ParameterFacts } from "./facts.ts";
import { jsonText } from "./json-text.ts";
import { scalarText } from "./scalar-text.ts";
import { listMembers, valueMembers } from "./value-members.ts";

/** A path template, the values for it and what to know of both. */
export interface PathInput {
  readonly template: string;
  readonly values: object | undefined;
  readonly parameters: Readonly<Record<string, ParameterFacts>> | undefined;
  readonly vendor: string;
}

/**
 * The path with every parameter filled in (OpenAPI 3.1 §4.8.12, RFC 6570). Throws a ConfigError
 * for a value that is missing, empty or that a URL parser would take for something else: it
 * removes the segments `.` and `..` however they are encoded (WHATWG URL §4.1).
 */
export function serialisePath({ template, values, parameters, vendor }: PathInput): string {
  if (!template.startsWith("/")) {
    throw new ConfigError("path", "must begin with a slash", vendor);
  }
  const given = new Map<string, unknown>(Object.entries(values ?? {}));
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const facts = parameters?.[`path:${name}`];
    const value = given.get(name);
    return expandValue(name, value === undefined ? facts?.default : value, facts, vendor);
  });
}

function expandValue(
  name: string,
  value: unknown,
  facts: ParameterFacts | undefined,
  vendor: string,
): string {
  const encode = (item: unknown): string => encodeSafely(item, name, vendor);
  if (facts?.content === "json" && value !== undefined) {
    return encodeURIComponent(jsonText(value, `params.path.${name}`, vendor));
  }
  const style = facts?.style;
  const explode = facts?.explode ?? false;
  const members = style === undefined ? undefined : valueMembers(value);
  const items = members === undefined ? [encode(value)] : listMembers(members, explode, encode);
  if (items.length === 0) {
    throw unsafe(name, vendor);
  }
  if (style === "label") {
    return `.${items.join(explode ? "." : ",")}`;
  }
  if (style !== "matrix") {
    return items.join(",");
  }
  if (!explode) {
    return `;${name}=${items.join(",")}`;
  }
  const isKeyed = members?.[0]?.[0] !== undefined;
  return items.map((item) => (isKeyed ? `;${item}` : `;${name}=${item}`)).join("");
}

function encodeSafely(value: unknown, name: string, vendor: string): string {
  const text = scalarText(value, `params.path.${name}`, vendor);
  if (/^\.{0,2}$|\p{Control}/u.test(text)) {
    throw unsafe(name, vendor);
  }
  return encodeURIComponent(text);
}

function unsafe(name: string, vendor: string): ConfigError {
  return new ConfigError(
    `params.path.${name}`,
    "must not be empty, `.` or `..` and must hold no control character",
    vendor,
  );
}
