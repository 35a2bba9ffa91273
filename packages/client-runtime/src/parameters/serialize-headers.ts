import type { ParameterMetadata } from "../metadata.ts";
import { scalarText } from "./scalar-text.ts";

/** Values of header parameters and their metadata. */
export interface HeadersInput {
  readonly values: object | undefined;
  readonly parameters: Readonly<Record<string, ParameterMetadata>> | undefined;
  readonly vendor: string;
}

/**
 * Header parameters as text (OpenAPI 3.1 §4.8.12.4, style simple). Null and undefined are left out.
 * Throws a ConfigError for a value that cannot be written as text.
 */
export function serializeHeaders({ values = {}, parameters, vendor }: HeadersInput): HeaderPairs {
  return Object.entries(values).flatMap(([name, value]) => {
    const metadata = parameters?.[`header:${name}`];
    return value === undefined || value === null
      ? []
      : [
          [
            name,
            metadata?.write?.(name, value, metadata, vendor).join(",") ??
              scalarText(value, `header.${name}`, vendor),
          ],
        ];
  });
}

type HeaderPairs = [name: string, text: string][];
