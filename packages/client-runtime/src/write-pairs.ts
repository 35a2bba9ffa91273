import type { ParameterWriter } from "./facts.ts";
import { jsonText } from "./json-text.ts";
import { scalarText } from "./scalar-text.ts";
import { explodedPairs, isPresent } from "./serialise-pairs.ts";
import { listMembers, valueMembers } from "./value-members.ts";

// The character between the members of a list that is not exploded (OpenAPI 3.1 §4.8.12.4).
const SEPARATORS: Readonly<Record<string, string>> = {
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

/**
 * A query or cookie parameter in another form than style form, exploded. Throws a ConfigError for
 * NaN and for an object inside a list or a form-style object; deepObject nests (`filter[a][b]=c`).
 */
export const writePairs: ParameterWriter = (name, value, facts, vendor) => {
  const field = `params.${facts.in}.${name}`;
  const { style = "form", allowReserved, content } = facts;
  const encodeName = (text: unknown): string => encodeURIComponent(scalarText(text, field, vendor));
  const encode = (item: unknown): string =>
    allowReserved ? keepReserved(encodeName(item)) : encodeName(item);
  const encodedName = encodeName(name);
  if (content === "json") {
    return [`${encodedName}=${encodeName(jsonText(value, field, vendor))}`];
  }
  if (style === "deepObject") {
    return deepPairs(encodedName, value, encodeName, encode);
  }
  const members = valueMembers(value)?.filter(([, item]) => isPresent(item));
  if (members === undefined || (facts.explode ?? style === "form")) {
    return explodedPairs(name, value, encodeName, encode);
  }
  const items = listMembers(members, false, encode);
  return items.length === 0 ? [] : [`${encodedName}=${items.join(SEPARATORS[style] ?? ",")}`];
};

function deepPairs(
  name: string,
  value: unknown,
  encodeName: (text: unknown) => string,
  encode: (value: unknown) => string,
): string[] {
  const members = valueMembers(value);
  if (members === undefined) {
    return isPresent(value) ? [`${name}=${encode(value)}`] : [];
  }
  return members.flatMap(([key, item]) => {
    const nested = key === undefined ? name : `${name}%5B${encodeName(key)}%5D`;
    return deepPairs(nested, item, encodeName, encode);
  });
}

/**
 * Undoes the encoding of the reserved characters that a query may hold (RFC 3986 §3.4), except
 * `&` and `+`: those end a pair or stand for a space where a server reads the query as a form.
 */
function keepReserved(encoded: string): string {
  return encoded.replace(/%(?:3A|2F|3F|40|24|2C|3B|3D)/g, decodeURIComponent);
}
