import {
  arrayOr,
  equalJson,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  ownValue,
} from "../json/json.ts";
import type { Schema } from "../model.ts";
import { type Choice, flattenSchema } from "./flatten-schema.ts";
import { isAllowedScalar, offeredValues, sampleNumber, sampleString } from "./sample-scalar.ts";

/** Stands in a sample where the schema wants bytes (`format: binary`); the caller puts a Blob there. */
export const BINARY_SAMPLE: unique symbol = Symbol("binary sample");

/** JSON, except that bytes are `BINARY_SAMPLE`. */
export type Sample =
  | null
  | boolean
  | number
  | string
  | typeof BINARY_SAMPLE
  | readonly Sample[]
  | { readonly [key: string]: Sample | undefined };

/** What a sample is for. */
export interface SampleOptions {
  /** `minimal` holds what is required and nothing else, `full` everything the schema names. */
  readonly mode: "minimal" | "full";
  /** A request leaves out `readOnly` properties, a response `writeOnly` ones (OpenAPI 3.1 section 4.8.24). */
  readonly direction: "request" | "response";
  /** `components` of the contract, for references. */
  readonly components?: Json | undefined;
}

/** Schemas that one sample may look into; real ones stay below a thousand. */
const LARGEST = 50_000;

interface Position extends SampleOptions {
  /** How many more schemas may be looked into. */
  readonly budget: { left: number };
  /** References that were followed to get here: one that returns ends the sample. */
  readonly followed: readonly string[];
  /** Place among siblings that have to differ (`uniqueItems`); 0 everywhere else. */
  readonly turn: number;
}

const TYPE_HINTS: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  ["object", ["properties", "required", "additionalProperties", "minProperties"]],
  ["array", ["items", "prefixItems", "minItems"]],
  ["string", ["pattern", "minLength", "maxLength", "format", "contentMediaType"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
];

/**
 * A valid sample of a schema (JSON Schema 2020-12 as in OpenAPI 3.1), the same on every run. Takes
 * the schema's own scalar examples, default and enum where they are valid, and else writes a value.
 * @throws Error where no value can be found: an impossible schema, or one that requires itself
 */
export function sampleSchema(schema: Schema, options: SampleOptions): Sample {
  const sample = sampleAny(schema, {
    ...options,
    followed: [],
    turn: 0,
    budget: { left: LARGEST },
  });
  if (sample === undefined)
    throw new Error(`no sample fulfils ${JSON.stringify(schema).slice(0, 200)}`);
  return sample;
}

function sampleAny(schema: Json, position: Position): Sample | undefined {
  if (schema === true) return "sample";
  if (!isObject(schema)) return undefined;
  const flat = flattenSchema(schema, position);
  if (flat === undefined) return undefined;
  const inside = { ...position, followed: flat.followed };
  const [choice, ...others] = flat.choices;
  return choice === undefined
    ? sampleFlat(flat.schema, inside)
    : sampleChoice(flat.schema, choice, others, inside);
}

function sampleChoice(
  schema: JsonObject,
  choice: Choice,
  others: readonly Choice[],
  position: Position,
): Sample | undefined {
  const rest = others.map((other) => ({ [other.isExclusive ? "oneOf" : "anyOf"]: other.options }));
  const isNull = (option: Json): boolean => objectOr(option)["type"] === "null";
  const ranked = [
    ...choice.options.filter((one) => !isNull(one)),
    ...choice.options.filter(isNull),
  ];
  const sampleOption = (option: Json, at: Position): Sample | undefined => {
    const barred = choice.isExclusive ? barOthers(schema, option, ranked) : {};
    return sampleAny({ allOf: [schema, option, barred, ...rest] }, at);
  };
  for (const option of ranked) {
    const sample = sampleOption(option, position);
    if (sample !== undefined) return sample;
  }
  // Where each option holds one value alone, every turn takes another option.
  const own = position.turn > 0 ? ranked[position.turn] : undefined;
  return own === undefined ? undefined : sampleOption(own, { ...position, turn: 0 });
}

/** Forbids what only the other options of a `oneOf` require, so that exactly one of them matches. */
function barOthers(schema: JsonObject, option: Json, options: readonly Json[]): JsonObject {
  const needed = new Set([
    ...arrayOr(schema["required"]),
    ...arrayOr(objectOr(option)["required"]),
  ]);
  const elsewhere = options.flatMap((other) => arrayOr(objectOr(other)["required"]));
  const barred = elsewhere.filter((name) => !needed.has(name)).map((name) => [String(name), false]);
  return barred.length === 0 ? {} : { properties: Object.fromEntries(barred) };
}

function sampleFlat(schema: JsonObject, position: Position): Sample | undefined {
  const types = typesOf(schema);
  const constant = schema["const"];
  if (constant !== undefined) {
    return position.turn === 0 && isListed(constant, schema["enum"]) ? constant : undefined;
  }
  const isTyped = (value: Json): boolean =>
    schema["type"] === undefined ||
    types.includes(typeOf(value)) ||
    (Number.isInteger(value) && types.includes("integer"));
  const listed = arrayOr(schema["enum"]).filter((value) => value !== null);
  const allowed = listed.filter(isTyped);
  if (listed.length > 0 && allowed.length === 0 && !types.includes("null")) return undefined;
  if (allowed.length > 0) {
    const isAllowed = (value: Json): boolean => allowed.some((one) => equalJson(one, value));
    return position.turn === 0 ? offeredValues(schema).find(isAllowed) : allowed[position.turn];
  }
  if (isArray(schema["enum"])) return schema["enum"].includes(null) ? null : undefined;
  if (isBinary(schema, types)) return BINARY_SAMPLE;
  const offered = offeredValues(schema).find((one) => isAllowedScalar(one, schema, types));
  if (position.turn === 0 && offered !== undefined) return offered;
  for (const type of types) {
    const sample = sampleType(type, schema, position);
    if (sample !== undefined) return sample;
  }
  return undefined;
}

/** The type that a value has in JSON Schema; a whole number also passes for `number`. */
function typeOf(value: Json): string {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  return typeof value;
}

function isListed(value: Json, allowed: Json | undefined): boolean {
  return !isArray(allowed) || allowed.some((one) => equalJson(one, value));
}

function typesOf(schema: JsonObject): readonly string[] {
  const { type } = schema;
  const named = isArray(type) ? type.map(String) : type === undefined ? undefined : [String(type)];
  if (named)
    return [...named.filter((one) => one !== "null"), ...named.filter((one) => one === "null")];
  const hinted = TYPE_HINTS.find(([, keywords]) =>
    keywords.some((key) => schema[key] !== undefined),
  );
  return [hinted?.[0] ?? "string"];
}

function isBinary(schema: JsonObject, types: readonly string[]): boolean {
  const isRaw = schema["contentMediaType"] !== undefined && schema["contentEncoding"] === undefined;
  return types[0] === "string" && (schema["format"] === "binary" || isRaw);
}

function sampleType(type: string, schema: JsonObject, position: Position): Sample | undefined {
  if (type === "object") return sampleObject(schema, position);
  if (type === "array") return sampleArray(schema, position);
  if (type === "string") return sampleString(schema, position.turn);
  if (type === "number" || type === "integer")
    return sampleNumber(schema, type === "integer", position.turn);
  if (type === "boolean") return position.turn === 0;
  return type === "null" ? null : undefined;
}

function sampleArray(schema: JsonObject, position: Position): Sample | undefined {
  const prefix = arrayOr(schema["prefixItems"]);
  const least = typeof schema["minItems"] === "number" ? schema["minItems"] : 0;
  if (typeof schema["maxItems"] === "number" && schema["maxItems"] < least) return undefined;
  const wanted =
    position.mode === "full" && schema["maxItems"] !== 0
      ? Math.max(least, prefix.length, 1)
      : least;
  const items: Sample[] = [];
  for (let index = 0; index < wanted; index += 1) {
    const turn = schema["uniqueItems"] === true ? index : 0;
    const place = prefix[index];
    const item =
      sampleAny(place ?? schema["items"] ?? true, { ...position, turn }) ??
      (place && sampleAny(place, { ...position, turn: 0 }));
    if (item === undefined) break;
    items.push(item);
  }
  return items.length < least ? undefined : items;
}

function sampleObject(schema: JsonObject, position: Position): Sample | undefined {
  const properties = objectOr(schema["properties"]);
  const required = new Set(arrayOr(schema["required"]).map(String));
  const least = typeof schema["minProperties"] === "number" ? schema["minProperties"] : 0;
  const entries: [string, Sample][] = [];
  const inside = { ...position, turn: 0 };
  for (const name of new Set([...required, ...Object.keys(properties)])) {
    const property = ownValue(properties, name) ?? additional(schema);
    const isWanted = required.has(name) || position.mode === "full" || entries.length < least;
    if (!isWanted || isHidden(property, inside)) continue;
    const isVaried = position.turn > 0 && required.has(name);
    const sample = sampleAny(property, isVaried ? position : inside) ?? sampleAny(property, inside);
    if (sample !== undefined) entries.push([name, sample]);
    else if (required.has(name)) return undefined;
  }
  const isOpenMap =
    position.mode === "full" && Object.keys(properties).length === 0 && entries.length === 0;
  const wanted = Math.max(least, isOpenMap && schema["maxProperties"] !== 0 ? 1 : 0);
  for (let index = 1; entries.length < wanted; index += 1) {
    const sample = sampleAny(additional(schema), inside);
    if (sample === undefined) break;
    entries.push([`key${index}`, sample]);
  }
  return entries.length < least ? undefined : Object.fromEntries(entries);
}

function additional(schema: JsonObject): Json {
  return schema["additionalProperties"] ?? true;
}

function isHidden(property: Json, position: Position): boolean {
  const flat = isObject(property) ? flattenSchema(property, position) : undefined;
  return flat?.schema[position.direction === "request" ? "readOnly" : "writeOnly"] === true;
}
