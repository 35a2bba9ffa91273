import { ConfigError } from "../errors/config-error.ts";
import { NO_SLASH, PATH_VALUE } from "../errors/problems.ts";
import type { ParameterMetadata } from "../metadata.ts";
import { scalarText } from "./scalar-text.ts";

/** A path template, the values for it and their metadata. */
export interface PathInput {
  readonly template: string;
  readonly values: object | undefined;
  readonly parameters: Readonly<Record<string, ParameterMetadata>> | undefined;
  readonly vendor: string;
}

/**
 * The path with every parameter filled in (OpenAPI 3.1 §4.8.12, RFC 6570). Throws a ConfigError
 * for a value that is missing, empty or that a URL parser would take for something else: it
 * removes the segments `.` and `..` however they are encoded (WHATWG URL §4.1).
 */
export function serializePath({ template, values, parameters, vendor }: PathInput): string {
  if (!template.startsWith("/")) {
    throw new ConfigError("path", NO_SLASH, vendor);
  }
  const given = new Map<string, unknown>(Object.entries(values ?? {}));
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const metadata = parameters?.[`path:${name}`];
    const value = given.get(name) === undefined ? metadata?.default : given.get(name);
    return (
      metadata?.write?.(name, value, metadata, vendor).join("") ?? pathText(value, name, vendor)
    );
  });
}

/** One value as part of a path. Throws as `serializePath` does. */
export function pathText(value: unknown, name: string, vendor: string): string {
  const field = `path.${name}`;
  const text = scalarText(value, field, vendor);
  if (/^\.{0,2}$|\p{Control}/u.test(text)) {
    throw new ConfigError(field, PATH_VALUE, vendor);
  }
  return encodeURIComponent(text);
}
