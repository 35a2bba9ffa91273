import {
  discriminatorOf,
  isTagAt,
  literal,
  stringLiteral,
  unrecognizedOf,
} from "@org/codegen/contract";
import { isArray, isObject, type Json, type JsonObject } from "@org/test-doubles/json";
import { UNNAMED } from "./object-shape.ts";
import { type ProgramWriter, useOf } from "./program-writer.ts";
import { nodesBelow, peel, type SchemaNode } from "./schema-node.ts";
import { isCommon, isReadInBranch, type VisitedPair } from "./walk-schemas.ts";

/**
 * Reads every property of a received object into a variable of the type that it had, relies on what
 * was present and not null, and switches over listed values: over all where the list is closed.
 */
export function useResponse(pair: VisitedPair, program: ProgramWriter): void {
  if (pair.union === undefined) {
    const others = unrecognizedOf(pair.before.schema).length > 0 ? ANY_VALUE : "never";
    useValues(pair, listOf(pair.before), others, pair.newType, program);
  }
  const { variants, union, operation, oldType, newType } = pair;
  const isUnion = variants.some(({ branches }) => branches.length > 0);
  const readable = union === undefined && !isUnion && isObjectAlone(pair.before);
  const properties = new Map(
    variants.flatMap(({ properties: own }) =>
      [...own].map(([name, shape]) => [name, shape.pointer]),
    ),
  );
  if (variants.some(({ index }) => index)) properties.set(UNNAMED, pair.before.pointer);
  for (const [name, own] of properties) {
    const pointer = union ?? (isCommon(name, variants) ? own : pair.before.pointer);
    if (name !== UNNAMED && isReadInBranch(name, pair)) continue;
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
  if (!isUnion || union !== undefined) return;
  for (const name of properties.keys()) {
    const type = `PropOf<${newType}, ${stringLiteral(name)}>`;
    const nodes = variants.map(({ properties: own }) => own.get(name)?.node);
    const isOpen =
      isDiscriminatedBy(name, pair.before) ||
      nodes.some((node) => node !== undefined && isOpenList(node));
    const others = isOpen ? ANY_VALUE : "never";
    useValues(pair, discriminatingValues(nodes), others, type, program);
  }
}

function isObjectAlone({ schema }: SchemaNode): boolean {
  const type = schema["type"];
  if (!isArray(type)) return type === undefined || type === "object";
  return type.every((single) => single === "object" || single === "null");
}

/** The values of a property that discriminates the members of a union; empty for any other. */
function discriminatingValues(nodes: readonly (SchemaNode | undefined)[]): readonly Json[] {
  const values = nodes.map((node) => (node ? listOf(peel(node).node) : []));
  return values.some(({ length }) => length === 0) ? [] : [...new Set(values.flat())];
}

/** Whether a property discriminates a union, or one among its alternatives. */
function isDiscriminatedBy(
  name: string,
  union: SchemaNode,
  above: readonly string[] = [],
): boolean {
  const { node } = peel(union);
  if (above.includes(node.pointer)) return false;
  if (discriminatorOf(node.schema) === name) return true;
  const seen = [...above, node.pointer];
  const branches = ["anyOf", "oneOf"].flatMap((keyword) => nodesBelow(node, keyword));
  return branches.some((branch) => isDiscriminatedBy(name, branch, seen));
}

/** Whether a property has a list that may grow, which does not select the alternative. */
function isOpenList(property: SchemaNode): boolean {
  const { schema } = peel(property).node;
  return unrecognizedOf(schema).length > 0 && !isTagAt(property.document, property.pointer);
}

/** What the default branch of a `switch` over an open list expects. */
const ANY_VALUE = "string | number";

/** A `switch`: a red line if a value was removed, and in a closed list if one was added. */
function useValues(
  { operation, before: { pointer } }: VisitedPair,
  values: readonly Json[],
  others: string,
  type: string,
  program: ProgramWriter,
): void {
  if (values.length === 0) return;
  const cases = values.map((value) => `case ${literal(value)}:`).join(" ");
  program.add(
    useOf(operation, "union-exhaustive", pointer),
    `void ((value: NonNullable<${type}>) => {`,
    `  switch (value) { ${cases} break; default: value satisfies ${others}; }`,
    "});",
  );
}

/**
 * The values of an `enum`, a `const`, or alternatives of these; empty if a value has no literal type in
 * TypeScript.
 */
function listOf({ schema }: SchemaNode): readonly Json[] {
  const { anyOf, oneOf, ...own } = schema;
  if (anyOf === undefined && oneOf === undefined) return statedValues(own);
  const branches = anyOf === undefined ? oneOf : oneOf === undefined ? anyOf : undefined;
  if (!isArray(branches) || statedValues(own).length > 0) return [];
  const others = branches.filter((branch) => !isObject(branch) || branch["type"] !== "null");
  const lists = others.map((branch) => (isObject(branch) ? statedValues(branch) : []));
  return lists.some(({ length }) => length === 0) ? [] : [...new Set(lists.flat())];
}

function statedValues(schema: JsonObject): readonly Json[] {
  const composed = ["$ref", "allOf", "anyOf", "oneOf"].some((key) => schema[key] !== undefined);
  if (composed) return [];
  const stated = schema["const"] === undefined ? schema["enum"] : [schema["const"]];
  if (!isArray(stated) || stated.some((value) => isObject(value) || isArray(value))) return [];
  return [...new Set(stated)].filter((value) => value !== null);
}
