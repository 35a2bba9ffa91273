import {
  arrayOr,
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import type { Schema } from "../../model.ts";
import { discriminatorOf, UNRECOGNIZED } from "../../open-values.ts";
import { componentName } from "../../schema-direction.ts";
import { describe, member } from "../text/object-member.ts";
import { literal } from "../text/source-text.ts";
import { group, union } from "../text/type-text.ts";
import { selects } from "./find-variants.ts";
import { addedRequirements, isHidden } from "./schema-presence.ts";
import { sharedMembers } from "./shared-members.ts";
import { below, type TypeContext } from "./type-context.ts";
import { unlistedType, unlistedTypes } from "./unlisted-types.ts";

const NO_TAGS: ReadonlySet<string> = new Set();

/** The TypeScript type of a JSON Schema 2020-12, as text. */
export function schemaType(schema: Schema, context: TypeContext, indent = ""): string {
  if (schema === true) return "unknown";
  if (schema === false) return "never";
  const parts = [
    ...referencePart(schema, context, indent),
    ...arrayOr(schema["allOf"]).map((part) => schemaType(asSchema(part), context, indent)),
    ...unionPart("anyOf", schema, context, indent),
    ...unionPart("oneOf", schema, context, indent),
  ];
  const own = ownType(schema, context, indent, parts.length > 0);
  const added = parts.length > 0 ? requiredPart(schema, context, indent) : [];
  const all = [...new Set([...parts, ...(own === undefined ? [] : [own]), ...added])].filter(
    (part) => part !== "unknown",
  );
  return all.length === 0 ? "unknown" : all.map((part) => group(part, all.length > 1)).join(" & ");
}

/** Whether a type can be written as an interface: an object and nothing else. */
export function isPlainObject(schema: Schema): schema is JsonObject {
  return (
    isObject(schema) &&
    schema["type"] === "object" &&
    ["$ref", "allOf", "anyOf", "oneOf", "enum", "const"].every((key) => schema[key] === undefined)
  );
}

function referencePart(schema: JsonObject, context: TypeContext, indent: string): string[] {
  const reference = stringOr(schema["$ref"]);
  if (reference === undefined) return [];
  const name = componentName(reference);
  if (name !== undefined) return [context.nameOf(name)];
  const pointer = pointerOfReference(reference);
  if (pointer === undefined || context.expanding.includes(pointer)) return ["unknown"];
  const target = asSchema(readPointer(context.contract, pointer) ?? true);
  const inner = { ...context, expanding: [...context.expanding, pointer] };
  return [schemaType(target, inner, indent)];
}

/** Members that one part of a composition describes and another requires. */
function requiredPart(schema: JsonObject, stated: TypeContext, indent: string): string[] {
  const context = below(stated);
  const inner = `${indent}  `;
  const members = addedRequirements(schema, context.contract, context.direction).map(
    ([name, property]) =>
      member(name, schemaType(asSchema(property), context, inner), true, context, inner),
  );
  return members.length === 0 ? [] : [`{\n${members.join("")}${indent}}`];
}

function unionPart(
  keyword: "anyOf" | "oneOf",
  schema: JsonObject,
  context: TypeContext,
  indent: string,
): string[] {
  const branches = arrayOr(schema[keyword]);
  if (branches.length === 0) return [];
  const inner = { ...context, tags: context.tags ?? NO_TAGS };
  const tag = context.direction === "response" ? discriminatorOf(schema) : undefined;
  return [
    union([
      ...branches.map((branch) => schemaType(asSchema(branch), inner, indent)),
      ...(tag === undefined ? [] : [openArm(tag, branches, context, indent)]),
      ...unlistedTypes(schema, context),
    ]),
  ];
}

/** The alternative that a vendor may add to a discriminated union: what all have, and anything else. */
function openArm(
  tag: string,
  branches: readonly Json[],
  stated: TypeContext,
  indent: string,
): string {
  const inner = `${indent}  `;
  const context = below(stated);
  const { contract, direction } = context;
  const shared = sharedMembers(branches, contract, direction, (property) =>
    schemaType(asSchema(property), context, inner),
  );
  const members = [
    member(tag, unlistedType(UNRECOGNIZED[0], context), true, context, inner),
    ...shared
      .filter(({ name }) => name !== tag)
      .map(({ name, type, required }) => member(name, type, required, context, inner)),
  ];
  const others =
    (context.audience ?? "users") === "users" ? `${inner}[key: string]: unknown;\n` : "";
  return `{\n${members.join("")}${others}${indent}}`;
}

/** The type of the schema's own keywords; undefined if they add nothing to its parts. */
function ownType(
  schema: JsonObject,
  context: TypeContext,
  indent: string,
  composed: boolean,
): string | undefined {
  if (schema["const"] !== undefined) return literalType(schema["const"]);
  if (isArray(schema["enum"])) {
    return union([...schema["enum"].map(literalType), ...unlistedTypes(schema, context)]);
  }
  const type = schema["type"];
  if (isArray(type)) {
    return union(type.map((single) => typeOf(String(single), schema, context, indent)));
  }
  const implied = stringOr(type) ?? impliedType(schema);
  if (implied === undefined) return undefined;
  // `type: object` next to a composition adds nothing if it has no properties of its own.
  if (composed && implied === "object" && !hasObjectKeywords(schema)) return undefined;
  return typeOf(implied, schema, context, indent);
}

function impliedType(schema: JsonObject): string | undefined {
  if (hasObjectKeywords(schema)) return "object";
  return schema["items"] !== undefined || schema["prefixItems"] !== undefined ? "array" : undefined;
}

function hasObjectKeywords(schema: JsonObject): boolean {
  return ["properties", "additionalProperties", "patternProperties"].some(
    (key) => schema[key] !== undefined,
  );
}

function typeOf(type: string, schema: JsonObject, context: TypeContext, indent: string): string {
  switch (type) {
    case "string":
      return schema["format"] === "binary" && context.isJson !== true ? "Blob" : "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
    case "null":
      return type;
    case "array":
      return arrayType(schema, context, indent);
    case "object":
      return objectType(schema, context, indent);
    default:
      return "unknown";
  }
}

function arrayType(schema: JsonObject, stated: TypeContext, indent: string): string {
  const context = below(stated);
  const items = schema["items"];
  const item = items === undefined ? "unknown" : schemaType(asSchema(items), context, indent);
  const prefix = schema["prefixItems"];
  if (!isArray(prefix)) return `${group(item, true)}[]`;
  const minimum = typeof schema["minItems"] === "number" ? schema["minItems"] : 0;
  const fixed = prefix.map((part, index) => {
    const text = schemaType(asSchema(part), context, indent);
    return index < minimum ? text : `${group(text, true)}?`;
  });
  const rest = items === false ? [] : [`...${group(item, true)}[]`];
  return `[${[...fixed, ...rest].join(", ")}]`;
}

function objectType(schema: JsonObject, context: TypeContext, indent: string): string {
  const members = objectMembers(schema, context, `${indent}  `);
  return members === "" ? "Record<string, never>" : `{\n${members}${indent}}`;
}

/** The members of an object type, one per line, with their doc comments. */
export function objectMembers(schema: JsonObject, stated: TypeContext, indent: string): string {
  const context = below(stated);
  const required = new Set(arrayOr(schema["required"]));
  const properties = entriesOf(objectOr(schema["properties"])).filter(
    ([, property]) => !isHidden(property, context.contract, context.direction),
  );
  const types: string[] = [];
  let optional = false;
  const lines = properties.map(([name, property]) => {
    const isTag = stated.tags !== undefined && selects(name, property, stated.tags);
    const type = schemaType(asSchema(property), isTag ? { ...context, isTag } : context, indent);
    types.push(type);
    const isRequired = required.has(name);
    optional ||= !isRequired;
    return describe(objectOr(property), indent) + member(name, type, isRequired, context, indent);
  });
  const index = indexType(schema, context, indent, types, optional);
  return lines.join("") + (index === undefined ? "" : `${indent}[key: string]: ${index};\n`);
}

function indexType(
  schema: JsonObject,
  context: TypeContext,
  indent: string,
  types: readonly string[],
  optional: boolean,
): string | undefined {
  const additional = schema["additionalProperties"];
  const patterns = entriesOf(objectOr(schema["patternProperties"])).map(([, pattern]) => pattern);
  const open = additional === undefined && patterns.length === 0 && types.length === 0;
  if (open || (additional === true && patterns.length === 0)) return "unknown";
  const values = [...patterns, ...(isObject(additional) ? [additional] : [])];
  if (values.length === 0) return undefined;
  const own = values.map((value) => schemaType(asSchema(value), context, indent));
  // An index signature must also cover the named properties (TS2411).
  const all = types.length === 0 ? own : [...own, ...types, ...(optional ? ["undefined"] : [])];
  return union(all);
}

function literalType(value: Json): string {
  return isObject(value) || isArray(value) ? "unknown" : literal(value);
}

function asSchema(value: Json): Schema {
  return typeof value === "boolean" || isObject(value) ? value : true;
}
