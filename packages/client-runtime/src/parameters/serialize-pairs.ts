import type { ParameterMetadata } from "../metadata.ts";
import { scalarText } from "./scalar-text.ts";
import { valueMembers } from "./value-members.ts";

/** Query or cookie values and their metadata. */
export interface PairsInput {
  readonly location: "query" | "cookie";
  readonly values: object | undefined;
  readonly parameters: Readonly<Record<string, ParameterMetadata>> | undefined;
  readonly vendor: string;
}

/**
 * The encoded `name=value` pairs of a query string or a Cookie header, in style form and exploded
 * unless the metadata says otherwise (OpenAPI 3.1 §4.8.12.4). Null and undefined are left out, in
 * lists too. Throws a ConfigError for a value that has no such form.
 */
export function serializePairs({ location, values, parameters, vendor }: PairsInput): string[] {
  return Object.entries(values ?? {}).flatMap(([name, value]) => {
    const metadata = parameters?.[`${location}:${name}`];
    const encode = (text: unknown): string =>
      encodeURIComponent(scalarText(text, `${location}.${name}`, vendor));
    return isPresent(value)
      ? (metadata?.write?.(name, value, metadata, vendor) ?? explodedPairs(name, value, encode))
      : [];
  });
}

/** Each member of a list or an object as a pair of its own; a single value as one pair. */
export function explodedPairs(
  name: string,
  value: unknown,
  encodeName: (text: unknown) => string,
  encode: (text: unknown) => string = encodeName,
): string[] {
  return (valueMembers(value) ?? [[undefined, value]])
    .filter(([, item]) => isPresent(item))
    .map(([key = name, item]) => `${encodeName(key)}=${encode(item)}`);
}

/** True for what is sent: neither null nor undefined. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
