import type { ParameterWriter } from "../metadata.ts";
import { pathText } from "./serialize-path.ts";
import { listMembers, valueMembers } from "./value-members.ts";

/**
 * A path parameter that is a list or an object, or in style label or matrix (RFC 6570 §3.2.5,
 * §3.2.7). Throws a ConfigError as `serializePath` does.
 */
export const writePathValue: ParameterWriter = (name, value, metadata, vendor) => {
  const { style, explode = false } = metadata;
  const encode = (item: unknown): string => pathText(item, name, vendor);
  const members = valueMembers(value);
  const listed = members === undefined ? [encode(value)] : listMembers(members, explode, encode);
  // An empty list is refused as an empty text is.
  const items = listed.length === 0 ? [encode("")] : listed;
  if (style === "label") {
    return [".", items.join(explode ? "." : ",")];
  }
  if (style !== "matrix") {
    return [items.join(",")];
  }
  if (!explode) {
    return [`;${name}=`, items.join(",")];
  }
  const isKeyed = members?.[0]?.[0] !== undefined;
  return items.map((item) => (isKeyed ? `;${item}` : `;${name}=${item}`));
};
