import type { EncodingMetadata, ParameterMetadata } from "../metadata.ts";

/** The name of a parameter, or of a property of a form, in messages. */
export function valueField(
  { in: location }: ParameterMetadata | EncodingMetadata,
  name: string,
): string {
  return `${location}.${name}`;
}
