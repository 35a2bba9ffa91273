import { literal, stringLiteral } from "../../emit/source-text.ts";
import { isArray, isObject, type Json } from "../../json/json.ts";
import { type ProgramWriter, useOf } from "./program-writer.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { VisitedPair } from "./walk-schemas.ts";

/**
 * Reads every property of an object that is received into a variable of the type that it had,
 * relies on what was there and not null, and tells the values of closed unions apart.
 */
export function useResponse(pair: VisitedPair, program: ProgramWriter): void {
  useClosedUnion(pair, program);
  const { variants, inUnion, operation, oldType, newType } = pair;
  const isUnion = variants.some(({ branches }) => branches.length > 0);
  const readable = !inUnion && !isUnion && isObjectAlone(pair.before);
  const properties = new Map(variants.flatMap(({ properties: own }) => [...own]));
  for (const { name, pointer } of properties.values()) {
    const key = stringLiteral(name);
    const old = `PropOf<${oldType}, ${key}>`;
    const now = `PropOf<${newType}, ${key}>`;
    const read = readable
      ? `void ((value: NonNullable<${newType}>): ${old} => value[${key}]);`
      : `void ((value: ${now}): ${old} => (void (${key} satisfies KeysOf<${newType}>), value));`;
    program.add(useOf(operation, "response-read", pointer), read);
    const presence = `void ((value: ${now}): Presence<${old}> => value);`;
    program.add(useOf(operation, "response-presence", pointer), presence);
  }
}

function isObjectAlone({ schema }: SchemaNode): boolean {
  const type = schema["type"];
  if (!isArray(type)) return type === undefined || type === "object";
  return type.every((single) => single === "object" || single === "null");
}

/** An exhaustive `switch`: red where a value is new, and where one can no longer come. */
function useClosedUnion({ before, operation, newType }: VisitedPair, program: ProgramWriter): void {
  const values = closedValues(before);
  if (values.length === 0) return;
  const cases = values.map((value) => `case ${literal(value)}:`).join(" ");
  program.add(
    useOf(operation, "union-exhaustive", before.pointer),
    `void ((value: NonNullable<${newType}>) => {`,
    `  switch (value) { ${cases} break; default: value satisfies never; }`,
    "});",
  );
}

/** The values of an `enum` or a `const`; empty where a value is no literal in TypeScript. */
function closedValues({ schema }: SchemaNode): readonly Json[] {
  const composed = ["$ref", "allOf", "anyOf", "oneOf"].some((key) => schema[key] !== undefined);
  if (composed) return [];
  const stated = schema["const"] === undefined ? schema["enum"] : [schema["const"]];
  if (!isArray(stated) || stated.some((value) => isObject(value) || isArray(value))) return [];
  return [...new Set(stated)].filter((value) => value !== null);
}
