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
import { type Choice, flattenSchema } from "./flatten-schema.ts";
import { BINARY_SAMPLE, type Sample, type SampleOptions, type Schema } from "./sample.ts";
import { isAllowedScalar, offeredValues, sampleNumber, sampleString } from "./sample-scalar.ts";
import { hasType, isBinary, isNull, typesOf } from "./schema-types.ts";
import { chooseBelow, rotate, startVariation, stepVariation, type Variation } from "./variation.ts";

/** How many schemas one sample may visit; real ones stay below a thousand. */
const LARGEST = 50_000;

interface Position extends SampleOptions {
  /** How many more schemas may be visited. */
  readonly budget: { left: number };
  /** References that were followed to get here: one that returns ends the sample. */
  readonly followed: readonly string[];
  /** Position among siblings that have to differ (`uniqueItems`); 0 everywhere else. */
  readonly turn: number;
  readonly variation: Variation;
}

/** Items of a seeded list, where the schema leaves room for as many. */
const LONGEST_LIST = 3;

/**
 * A valid sample of a schema (JSON Schema 2020-12 as in OpenAPI 3.1), the same on every run and
 * every runtime for the same seed. Takes the schema's own scalar examples, default and enum where
 * they are valid, and otherwise writes a value.
 * @throws Error where no value can be found: an impossible schema, or one that requires itself
 */
export function sampleSchema(schema: Schema, options: SampleOptions): Sample {
  const { seed = 0 } = options;
  const sample =
    (seed === 0 ? undefined : sampleSeeded(schema, options)) ??
    sampleAny(schema, startPosition(options, 0));
  if (sample === undefined)
    throw new Error(`no sample satisfies ${JSON.stringify(schema).slice(0, 200)}`);
  return sample;
}

/**
 * A branch other than the first may lead into a cycle, or unfold too far: then the first is used.
 */
function sampleSeeded(schema: Schema, options: SampleOptions): Sample | undefined {
  try {
    return sampleAny(schema, startPosition(options, options.seed ?? 0));
  } catch {
    return undefined;
  }
}

function startPosition(options: SampleOptions, seed: number): Position {
  const budget = { left: LARGEST };
  return { ...options, followed: [], turn: 0, budget, variation: startVariation(seed) };
}

function sampleAny(schema: Json, position: Position): Sample | undefined {
  if (schema === true) return sampleString({}, position);
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
  const ranked = [
    ...rotate(
      choice.options.filter((one) => !isNull(one)),
      position.variation,
    ),
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
  // Where each option has only one value, every turn takes another option.
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
  const listed = arrayOr(schema["enum"]).filter((value) => value !== null);
  const allowed = listed.filter((value) => hasType(value, schema, types));
  if (listed.length > 0 && allowed.length === 0 && !types.includes("null")) return undefined;
  if (allowed.length > 0) return sampleListed(schema, allowed, position);
  if (isArray(schema["enum"])) return schema["enum"].includes(null) ? null : undefined;
  if (isBinary(schema, types)) return BINARY_SAMPLE;
  const model = offeredValues(schema).find((one) => isAllowedScalar(one, schema, types));
  const isFirst = position.turn === 0 && position.variation === 0;
  if (isFirst && model !== undefined) return model;
  for (const type of types) {
    const sample = sampleType(type, schema, position, model);
    if (sample !== undefined) return sample;
  }
  return position.turn === 0 ? model : undefined;
}

function sampleListed(
  schema: JsonObject,
  allowed: readonly Json[],
  { turn, variation }: Position,
): Json | undefined {
  if (variation !== 0) return rotate(allowed, variation)[turn];
  const isAllowed = (value: Json): boolean => allowed.some((one) => equalJson(one, value));
  return turn === 0 ? offeredValues(schema).find(isAllowed) : allowed[turn];
}

function isListed(value: Json, allowed: Json | undefined): boolean {
  return !isArray(allowed) || allowed.some((one) => equalJson(one, value));
}

function sampleType(
  type: string,
  schema: JsonObject,
  position: Position,
  model: Json | undefined,
): Sample | undefined {
  const choice = { ...position, model };
  if (type === "object") return sampleObject(schema, position);
  if (type === "array") return sampleArray(schema, position);
  if (type === "string") return sampleString(schema, choice);
  if (type === "number" || type === "integer")
    return sampleNumber(schema, type === "integer", choice);
  if (type === "boolean") return sampleBoolean(position);
  return type === "null" ? null : undefined;
}

/** There are two booleans and no third. */
function sampleBoolean({ turn, variation }: Position): boolean | undefined {
  if (variation === 0) return turn === 0 ? true : undefined;
  return rotate([true, false], variation)[turn];
}

function sampleArray(schema: JsonObject, position: Position): Sample | undefined {
  const prefix = arrayOr(schema["prefixItems"]);
  const least = typeof schema["minItems"] === "number" ? schema["minItems"] : 0;
  if (typeof schema["maxItems"] === "number" && schema["maxItems"] < least) return undefined;
  const wanted =
    position.mode === "full" && schema["maxItems"] !== 0
      ? Math.max(least, prefix.length, 1, listLength(schema, position))
      : least;
  const items: Sample[] = [];
  for (let index = 0; index < wanted; index += 1) {
    const isUnique = schema["uniqueItems"] === true;
    const inside = {
      ...position,
      turn: isUnique ? index : 0,
      // Items that must differ do so by their turn alone: a variation could undo it.
      variation: isUnique ? position.variation : stepVariation(position.variation, index),
    };
    const positional = prefix[index];
    const item =
      sampleAny(positional ?? schema["items"] ?? true, inside) ??
      (positional && sampleAny(positional, { ...inside, turn: 0 }));
    if (item === undefined || (isUnique && items.some((one) => equalSamples(one, item)))) break;
    items.push(item);
  }
  return items.length < least ? undefined : items;
}

/** Whether two samples of one schema are one value; bytes have only one sample. */
function equalSamples(a: Sample, b: Sample): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How many items a seed gives a list that is free to have any number of them. */
function listLength({ maxItems }: JsonObject, { variation }: Position): number {
  const most = typeof maxItems === "number" ? Math.min(maxItems, LONGEST_LIST) : LONGEST_LIST;
  return 1 + chooseBelow(variation, most);
}

function sampleObject(schema: JsonObject, position: Position): Sample | undefined {
  const properties = objectOr(schema["properties"]);
  const required = new Set(arrayOr(schema["required"]).map(String));
  const least = typeof schema["minProperties"] === "number" ? schema["minProperties"] : 0;
  const entries: [string, Sample][] = [];
  for (const name of new Set([...required, ...Object.keys(properties)])) {
    const property = ownValue(properties, name) ?? additional(schema);
    const variation = stepVariation(position.variation, name);
    const inside = { ...position, turn: 0, variation };
    const isWanted = required.has(name) || position.mode === "full" || entries.length < least;
    if (!isWanted || isHidden(property, inside)) continue;
    const isVaried = position.turn > 0 && required.has(name);
    const turn = isVaried ? position.turn : 0;
    const sample = sampleAny(property, { ...inside, turn }) ?? sampleAny(property, inside);
    if (sample !== undefined) entries.push([name, sample]);
    else if (required.has(name)) return undefined;
  }
  const isOpenMap =
    position.mode === "full" && Object.keys(properties).length === 0 && entries.length === 0;
  const wanted = Math.max(least, isOpenMap && schema["maxProperties"] !== 0 ? 1 : 0);
  for (let index = 1; entries.length < wanted; index += 1) {
    const variation = stepVariation(position.variation, index);
    const sample = sampleAny(additional(schema), { ...position, turn: 0, variation });
    const key = sampleKey(schema, index, position);
    if (sample === undefined || key === undefined) break;
    entries.push([key, sample]);
  }
  return entries.length < least ? undefined : Object.fromEntries(entries);
}

function additional(schema: JsonObject): Json {
  return schema["additionalProperties"] ?? schema["unevaluatedProperties"] ?? true;
}

/** The key of the n-th unnamed property, from 1; undefined where `propertyNames` allows no more. */
function sampleKey(schema: JsonObject, count: number, position: Position): string | undefined {
  const names = schema["propertyNames"];
  if (names === undefined) return `key${count}`;
  const key = sampleAny({ allOf: [{ type: "string" }, names] }, { ...position, turn: count - 1 });
  return typeof key === "string" ? key : undefined;
}

function isHidden(property: Json, position: Position): boolean {
  const flat = isObject(property) ? flattenSchema(property, position) : undefined;
  return flat?.schema[position.direction === "request" ? "readOnly" : "writeOnly"] === true;
}
