import type { EncodingMetadata, ParameterMetadata } from "../metadata.ts";

/** What a message calls a parameter, or a property of a form. */
export function valueField(
  { in: place }: ParameterMetadata | EncodingMetadata,
  name: string,
): string {
  return `${place === "body" ? place : `params.${place}`}.${name}`;
}
