import type { MediaType, Operation, Parameter, VendorContract } from "./read-contracts.ts";

/** A program that calls operations with the examples in their contract. */
export interface ExampleCalls {
  readonly text: string;
  /** Number of request bodies in it. */
  readonly exampleCount: number;
  /** Names of operations whose body has no example, and which are therefore not called. */
  readonly omitted: readonly string[];
}

/**
 * Every example of every request body as a fresh literal, through the operation's function and by
 * path with openapi-fetch, and operations without a body with their parameters.
 */
export function writeExampleCalls({ slug, operations }: VendorContract): ExampleCalls {
  const calls = operations.map((operation) => ({ operation, bodies: bodiesOf(operation) }));
  const called = calls.flatMap(({ operation, bodies }) =>
    bodies.map((body) => writeCall(operation, body)),
  );
  return {
    text: [
      `import { ${slug} as vendor } from "@org/products";`,
      `import type { Client, paths } from "@org/products/${slug}/openapi-fetch";`,
      'import type { Equal } from "../../test/types/equal.ts";',
      `declare const client: ReturnType<typeof vendor.create${pascalCase(slug)}Client>;`,
      "declare const byPath: Client<paths>;",
      `true satisfies Equal<typeof client.vendor, "${slug}">;`,
      ...called,
    ].join("\n"),
    exampleCount: calls.flatMap(({ bodies }) => bodies).filter((body) => body !== undefined).length,
    omitted: calls
      .filter(({ bodies }) => bodies.length === 0)
      .map(({ operation }) => operation.name),
  };
}

/** JSON of each example body; a single undefined for an operation without a body. */
function bodiesOf({ requestBody }: Operation): readonly (string | undefined)[] {
  return requestBody === undefined
    ? [undefined]
    : Object.values(requestBody.content)
        .flatMap(examplesOf)
        .map((example) => JSON.stringify(example));
}

function examplesOf({ example, examples = {} }: MediaType): readonly unknown[] {
  const named = Object.values(examples).map(({ value }) => value);
  return example === undefined ? named : [example, ...named];
}

function writeCall(operation: Operation, body: string | undefined): string {
  const path = JSON.stringify(operation.path);
  const given = operation.parameters.filter((one) => exampleOf(one) !== undefined || one.required);
  // openapi-fetch knows no path parameter that may be left out.
  const byName = given.filter((one) => exampleOf(one) !== undefined || !hasDefault(one));
  const all = writeGroups(given);
  const params = all.length === 0 ? [] : [`params: { ${all.join(", ")} }`];
  return [
    `await vendor.${operation.name}(client${writeInit(writeGroups(byName), body)});`,
    `await byPath.${operation.method.toUpperCase()}(${path}${writeInit(params, body)});`,
  ].join("\n");
}

function hasDefault({ schema }: Parameter): boolean {
  return schema?.default !== undefined;
}

/** The parameters as members of an init, by location. */
function writeGroups(given: readonly Parameter[]): readonly string[] {
  return [...new Set(given.map((one) => one.in))].map((location) => {
    const values = given
      .filter((one) => one.in === location)
      .map((one) => `${JSON.stringify(one.name)}: ${JSON.stringify(exampleOf(one) ?? "sample")}`);
    return `${location}: { ${values.join(", ")} }`;
  });
}

function writeInit(groups: readonly string[], body: string | undefined): string {
  const parts = [...groups, ...(body === undefined ? [] : [`body: ${body}`])];
  return parts.length === 0 ? "" : `, { ${parts.join(", ")} }`;
}

function exampleOf({ example, schema }: Parameter): unknown {
  return example ?? schema?.examples?.[0];
}

function pascalCase(slug: string): string {
  return slug.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
