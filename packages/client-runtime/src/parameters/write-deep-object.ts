import type { ParameterWriter } from "../metadata.ts";
import { keepReserved } from "./keep-reserved.ts";
import { scalarText } from "./scalar-text.ts";
import { isPresent } from "./serialize-pairs.ts";
import { valueField } from "./value-field.ts";
import { valueMembers } from "./value-members.ts";

/**
 * A query parameter in style deepObject, which nests: `filter[a][b]=c`. Throws a ConfigError for a
 * value that cannot be written as text.
 */
export const writeDeepObject: ParameterWriter = (parameter, root, metadata, vendor) => {
  const encode = (text: unknown): string =>
    encodeURIComponent(scalarText(text, valueField(metadata, parameter), vendor));
  const pairsOf = (name: string, value: unknown): readonly string[] => {
    const members = valueMembers(value);
    if (members !== undefined) {
      return members.flatMap(([key, item]) =>
        pairsOf(key === undefined ? name : `${name}%5B${encode(key)}%5D`, item),
      );
    }
    const text = isPresent(value) ? encode(value) : undefined;
    return text === undefined
      ? []
      : [`${name}=${metadata.allowReserved ? keepReserved(text) : text}`];
  };
  return pairsOf(encode(parameter), root);
};
