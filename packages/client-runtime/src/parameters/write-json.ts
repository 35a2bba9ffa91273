import { jsonText } from "../body/json-text.ts";
import type { ParameterWriter } from "../metadata.ts";
import { valueField } from "./value-field.ts";

/**
 * A parameter that is described by `content` (OpenAPI 3.1 §4.8.12): its value as JSON text. Throws
 * a ConfigError for a value that has none.
 */
export const writeJson: ParameterWriter = (name, value, metadata, vendor) => {
  const text = jsonText(value, valueField(metadata, name), vendor);
  if (metadata.in === "header") {
    return [text];
  }
  const encoded = encodeURIComponent(text);
  return [metadata.in === "path" ? encoded : `${encodeURIComponent(name)}=${encoded}`];
};
