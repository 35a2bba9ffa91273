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
import { schemaLayers } from "../../spec/schema-layers.ts";
import { describe, member } from "../text/object-member.ts";
import { group, union } from "../text/type-text.ts";
import { selects } from "./find-variants.ts";
import { describesMembers, impliedType } from "./implied-type.ts";
import { literalType } from "./literal-type.ts";
import { isEmptyObject, objectShape } from "./object-shape.ts";
import { addedRequirements, branchRequirements, type Requirement } from "./schema-presence.ts";
import { sharedMembers } from "./shared-members.ts";
import { type TypeContext, whole } from "./type-context.ts";
import { unlistedType, unlistedTypes } from "./unlisted-types.ts";

const NO_TAGS: ReadonlySet<string> = new Set();

/** The TypeScript type of a JSON Schema 2020-12, as text. */
export function schemaType(schema: Schema, context: TypeContext, indent = ""): string {
  if (schema === true) return "unknown";
  if (schema === false) return "never";
  const inPart = context.isPart === true ? context : { ...context, isPart: true };
  const allOf = arrayOr(schema["allOf"]);
  const filled = allOf.filter((part) => !isEmptyObject(part, context));
  const parts = [
    ...referencePart(schema, context, indent),
    ...(filled.length > 0 ? filled : allOf.slice(0, 1)).map((part) =>
      schemaType(asSchema(part), allOf.length > 1 ? inPart : context, indent),
    ),
    ...unionPart(schema, "anyOf", context, indent),
    ...unionPart(schema, "oneOf", context, indent),
  ];
  const isComposed = parts.length > 0;
  const own = ownType(schema, isComposed ? inPart : context, indent, isComposed);
  const added = isComposed ? requiredPart(addedRequirements(schema, context), context, indent) : [];
  const others = isComposed ? unevaluatedPart(schema, context, indent) : [];
  const all = [
    ...new Set([...parts, ...(own === undefined ? [] : [own]), ...added, ...others]),
  ].filter((part) => part !== "unknown");
  if (all.length === 0) return isComposed && isFreeForm(schema, context) ? FREE_FORM : "unknown";
  return all.map((part) => group(part, all.length > 1)).join(" & ");
}

const FREE_FORM = "{ [key: string]: unknown }";

/** Whether the parts say that the value is an object and nothing of its members. */
function isFreeForm(schema: JsonObject, { contract, isPart }: TypeContext): boolean {
  return isPart !== true && schemaLayers(schema, contract).some(({ type }) => type === "object");
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
function requiredPart(
  requirements: readonly Requirement[],
  context: TypeContext,
  indent: string,
): string[] {
  const inner = `${indent}  `;
  const members = requirements.map(([name, property]) =>
    member(name, schemaType(asSchema(property), whole(context), inner), true, context, inner),
  );
  return members.length === 0 ? [] : [`{\n${members.join("")}${indent}}`];
}

function unionPart(
  schema: JsonObject,
  keyword: "anyOf" | "oneOf",
  context: TypeContext,
  indent: string,
): string[] {
  const branches = arrayOr(schema[keyword]);
  if (branches.length === 0) return [];
  const inner = { ...context, tags: context.tags ?? NO_TAGS };
  const tag = context.direction === "response" ? discriminatorOf(schema) : undefined;
  const types = branches.map((branch) => {
    const type = schemaType(asSchema(branch), inner, indent);
    const more = requiredPart(branchRequirements(schema, branch, context), context, indent);
    const parts = [type, ...more].filter((part) => part !== "unknown");
    return parts.length === 0
      ? type
      : parts.map((part) => group(part, more.length > 0)).join(" & ");
  });
  const arm = tag === undefined ? [] : [openArm(tag, branches, context, indent)];
  return [union([...types, ...arm, ...unlistedTypes(schema, context)])];
}

/** The values under keys that no part of a composition describes, beside which its members must stand. */
function unevaluatedPart(schema: JsonObject, context: TypeContext, indent: string): string[] {
  const value = schema["unevaluatedProperties"];
  if (value === undefined || value === false) return [];
  const inner = `${indent}  `;
  const described = schemaLayers(schema, context.contract, "choices").flatMap((layer) =>
    entriesOf(objectOr(layer["properties"])).map(([, property]) => property),
  );
  const types = [value, ...described].map((one) =>
    schemaType(asSchema(one), whole(context), inner),
  );
  const index = union(described.length === 0 ? types : [...types, "undefined"]);
  return [`{\n${inner}[key: string]: ${index};\n${indent}}`];
}

/** The alternative that a vendor may add to a discriminated union: what all have, and anything else. */
function openArm(
  tag: string,
  branches: readonly Json[],
  stated: TypeContext,
  indent: string,
): string {
  const inner = `${indent}  `;
  const context = whole(stated);
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
  const writeLiteral = (value: Json) => literalType(value, schema, context);
  if (schema["const"] !== undefined) return writeLiteral(schema["const"]);
  if (isArray(schema["enum"])) {
    return union([...schema["enum"].map(writeLiteral), ...unlistedTypes(schema, context)]);
  }
  const type = schema["type"];
  if (isArray(type)) {
    return union(type.map((single) => typeOf(String(single), schema, context, indent)));
  }
  const implied = stringOr(type) ?? impliedType(schema);
  if (implied === undefined) return undefined;
  // `type: object` next to others adds nothing if it has no properties of its own.
  const isAlone = !composed && context.isPart !== true;
  if (!isAlone && implied === "object" && !describesMembers(schema)) return undefined;
  return typeOf(implied, schema, context, indent);
}

function typeOf(type: string, schema: JsonObject, context: TypeContext, indent: string): string {
  switch (type) {
    case "string":
      return schema["format"] === "binary" && context.isJson !== true ? "Blob" : "string";
    case "integer":
    case "number":
      return (schema["format"] === "int64" ? context.int64 : undefined) ?? "number";
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

function arrayType(schema: JsonObject, outer: TypeContext, indent: string): string {
  const context = whole(outer);
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
export function objectMembers(schema: JsonObject, context: TypeContext, indent: string): string {
  const { members, others } = objectShape(schema, context, context.isPart === true);
  const inner = whole(context);
  const types: string[] = [];
  const lines = members.map(({ name, property, required, isDescribed }) => {
    const isTag = context.tags !== undefined && selects(name, property, context.tags);
    const type = schemaType(asSchema(property), isTag ? { ...inner, isTag } : inner, indent);
    types.push(type);
    const comment = isDescribed ? describe(objectOr(property), indent) : "";
    return comment + member(name, type, required, context, indent);
  });
  if (others.length === 0) return lines.join("");
  // An index signature must also cover the named properties (TS2411).
  const optional = members.some(({ required }) => !required);
  const values = others.map((value) => schemaType(asSchema(value), inner, indent));
  const index = union([...values, ...types, ...(optional ? ["undefined"] : [])]);
  return `${lines.join("")}${indent}[key: string]: ${index};\n`;
}

function asSchema(value: Json): Schema {
  return typeof value === "boolean" || isObject(value) ? value : true;
}
