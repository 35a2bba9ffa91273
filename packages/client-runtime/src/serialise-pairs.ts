import type { EncodingFacts } from "./facts.ts";
import { jsonText } from "./json-text.ts";
import { scalarText } from "./scalar-text.ts";
import { listMembers, type Member, valueMembers } from "./value-members.ts";

/** Query, cookie or form values and what to know of them. */
export interface PairsInput {
  readonly place: "query" | "cookie" | "body";
  readonly values: object | undefined;
  /** By `place:name`. */
  readonly parameters: Readonly<Record<string, EncodingFacts>> | undefined;
  readonly vendor: string;
}

/** One parameter under way: its encoded name and how to encode what belongs to it. */
interface Pair {
  readonly name: string;
  readonly encodeName: (name: unknown) => string;
  readonly encode: (value: unknown) => string;
}

// The character between the members of a list that is not exploded (OpenAPI 3.1 §4.8.12.4).
const SEPARATORS: Readonly<Record<string, string>> = {
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

/**
 * The encoded `name=value` pairs of a query string, a Cookie header or a form. Null and undefined are
 * left out, in lists too. Throws a ConfigError for NaN and for an object inside a list or a
 * form-style object; deepObject nests (`filter[a][b]=c`).
 */
export function serialisePairs(input: PairsInput): string[] {
  return Object.entries(input.values ?? {})
    .filter(([, value]) => isPresent(value))
    .flatMap(([name, value]) => parameterPairs(name, value, input));
}

function parameterPairs(name: string, value: unknown, input: PairsInput): string[] {
  const field = input.place === "body" ? `body.${name}` : `params.${input.place}.${name}`;
  const facts = input.parameters?.[`${input.place}:${name}`];
  const encodeName = (text: unknown): string =>
    encodeURIComponent(scalarText(text, field, input.vendor));
  const encode = (item: unknown): string =>
    facts?.allowReserved ? keepReserved(encodeName(item)) : encodeName(item);
  const pair: Pair = { name: encodeName(name), encodeName, encode };
  if (facts?.content === "json") {
    return [`${pair.name}=${encodeName(jsonText(value, field, input.vendor))}`];
  }
  const style = facts?.style ?? "form";
  if (style === "deepObject") {
    return deepPairs(pair, value);
  }
  const members = valueMembers(value)?.filter(([, item]) => isPresent(item));
  if (members === undefined) {
    return [`${pair.name}=${encode(value)}`];
  }
  if (facts?.explode ?? style === "form") {
    return members.map((member) => explodedPair(pair, member));
  }
  const items = listMembers(members, false, encode);
  return items.length === 0 ? [] : [`${pair.name}=${items.join(SEPARATORS[style] ?? ",")}`];
}

function explodedPair({ name, encodeName, encode }: Pair, [key, value]: Member): string {
  return `${key === undefined ? name : encodeName(key)}=${encode(value)}`;
}

function deepPairs(pair: Pair, value: unknown): string[] {
  const members = valueMembers(value);
  if (members === undefined) {
    return isPresent(value) ? [`${pair.name}=${pair.encode(value)}`] : [];
  }
  return members.flatMap(([key, item]) => {
    const name = key === undefined ? pair.name : `${pair.name}%5B${pair.encodeName(key)}%5D`;
    return deepPairs({ ...pair, name }, item);
  });
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/**
 * Undoes the encoding of the reserved characters that a query may hold (RFC 3986 §3.4), except
 * `&` and `+`: those end a pair or stand for a space where a server reads the query as a form.
 */
function keepReserved(encoded: string): string {
  return encoded.replace(/%(?:3A|2F|3F|40|24|2C|3B|3D)/g, decodeURIComponent);
}
