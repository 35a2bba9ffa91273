import type { Operation, Parameter, VendorContract } from "./read-contracts.ts";

/** A program of checks, and how many there are. */
export interface OpenapiTypesChecks {
  readonly text: string;
  readonly checkCount: number;
}

/** Parameter locations, and how the named type of each ends. */
const LOCATIONS = { path: "Path", query: "Query", header: "Headers" } as const;

/**
 * A program that fails where a named type of an operation is not the type that openapi-typescript
 * gives in `paths` for the same body, parameters or response. Optional properties compare only in
 * a program without `exactOptionalPropertyTypes`: requests of ours also take undefined.
 */
export function writeOpenapiTypesChecks({ slug, operations }: VendorContract): OpenapiTypesChecks {
  const checks = operations.flatMap((operation) => [
    ...bodyChecks(operation),
    ...parameterChecks(operation),
    ...responseChecks(operation),
  ]);
  const text = [
    `import type { ${slug} as vendor } from "@org/products";`,
    `import type { paths } from "@org/products/${slug}/openapi-fetch";`,
    'import type { Equal } from "../../test/types/equal.ts";',
    'import type { At, Optional, Plain } from "../../test/types/comparable.ts";',
    ...checks,
  ].join("\n");
  return { text, checkCount: checks.length };
}

function bodyChecks(operation: Operation): readonly string[] {
  const [mediaType] = Object.keys(operation.requestBody?.content ?? {});
  if (mediaType === undefined) {
    return [];
  }
  const body = `NonNullable<${entryOf(operation)}["requestBody"]>["content"]["${mediaType}"]`;
  return [check(`${typeName(operation)}Body`, body)];
}

function parameterChecks(operation: Operation): readonly string[] {
  return Object.entries(LOCATIONS).flatMap(([location, suffix]) => {
    const parameters = operation.parameters.filter((one) => one.in === location);
    const theirs = `NonNullable<${entryOf(operation)}["parameters"]["${location}"]>`;
    return parameters.length === 0
      ? []
      : [check(`${typeName(operation)}${suffix}`, withDefaults(theirs, parameters))];
  });
}

/** Exception: to openapi-typescript no path parameter is optional, not even one with a default. */
function withDefaults(type: string, parameters: readonly Parameter[]): string {
  return parameters
    .filter((one) => one.in === "path" && one.schema?.default !== undefined)
    .reduce((sofar, { name }) => `Optional<${sofar}, ${JSON.stringify(name)}>`, type);
}

function responseChecks(operation: Operation): readonly string[] {
  const keys = Object.keys(operation.responses);
  return Object.entries(operation.responses).map(([key, { content = {} }]) => {
    const status = key === "default" ? undocumentedFailure(keys) : Number(key);
    const isSuccess = status < 300;
    const member = isSuccess ? '["data"]' : '["error"]["body"]';
    const [mediaType] = Object.keys(content);
    const documented = `${entryOf(operation)}["responses"][${key === "default" ? '"default"' : key}]["content"]["${mediaType}"]`;
    // Exception: `content?: never` says nothing about an error's body, which is unknown to us.
    const theirs = mediaType === undefined ? (isSuccess ? "undefined" : "unknown") : documented;
    return check(`At<vendor.${typeName(operation)}Result, ${status}>${member}`, theirs, "");
  });
}

function undocumentedFailure(keys: readonly string[]): number {
  return [500, 599].find((status) => !keys.includes(String(status))) ?? 598;
}

function check(ours: string, theirs: string, prefix = "vendor."): string {
  return `true satisfies Equal<Plain<${prefix}${ours}>, Plain<${theirs}>>;`;
}

function entryOf({ method, path }: Operation): string {
  return `paths[${JSON.stringify(path)}]["${method}"]`;
}

function typeName({ name }: Operation): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
