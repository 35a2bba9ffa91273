import type { ParameterWriter } from "../metadata.ts";
import { keepReserved } from "./keep-reserved.ts";
import { scalarText } from "./scalar-text.ts";
import { explodedPairs, isPresent } from "./serialize-pairs.ts";
import { valueField } from "./value-field.ts";
import { listMembers, valueMembers } from "./value-members.ts";

// The character between the members of a list that is not exploded (OpenAPI 3.1 §4.8.12.4).
const SEPARATORS: Readonly<Record<string, string>> = {
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

/**
 * A query or cookie parameter in style form, spaceDelimited or pipeDelimited, exploded or not.
 * Throws a ConfigError for a member that is not a single value.
 */
export const writeList: ParameterWriter = (name, value, metadata, vendor) => {
  const { style = "form", explode = style === "form", allowReserved } = metadata;
  const encodeName = (text: unknown): string =>
    encodeURIComponent(scalarText(text, valueField(metadata, name), vendor));
  const encode = (item: unknown): string =>
    allowReserved ? keepReserved(encodeName(item)) : encodeName(item);
  const members = valueMembers(value)?.filter(([, item]) => isPresent(item));
  if (members === undefined || explode) {
    return explodedPairs(name, value, encodeName, encode);
  }
  const items = listMembers(members, false, encode);
  return items.length === 0 ? [] : [`${encodeName(name)}=${items.join(SEPARATORS[style] ?? ",")}`];
};
