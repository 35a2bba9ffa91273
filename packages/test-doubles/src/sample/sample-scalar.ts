import { arrayOr, type Json, type JsonObject, stringOr } from "../json/json.ts";
import { compilePattern } from "./compile-pattern.ts";
import { samplePattern } from "./sample-pattern.ts";
import { encode, isOfFormat, writeFormat } from "./string-formats.ts";
import { chooseBelow, type Variation } from "./variation.ts";

/** Texts and numbers that seeds choose among, where the schema has room for as many. */
const CHOICES = 9999;

/** Which of the values that a schema allows to write. */
export interface ScalarChoice {
  /** 0 for the first sample; others give different ones where the schema has room. */
  readonly turn: number;
  readonly variation: Variation;
  /** A value that the schema offers; the sample resembles it. */
  readonly model?: Json | undefined;
}

/** Values that the schema itself offers: its examples, its default, its enum, in that order. */
export function offeredValues(schema: JsonObject): readonly Json[] {
  return [
    ...arrayOr(schema["examples"]),
    ...(schema["example"] === undefined ? [] : [schema["example"]]),
    ...(schema["default"] === undefined ? [] : [schema["default"]]),
    ...arrayOr(schema["enum"]),
  ];
}

/**
 * A string that satisfies `format`, `pattern` and the lengths.
 * @returns undefined where no text was found
 */
export function sampleString(schema: JsonObject, choice: ScalarChoice): string | undefined {
  const { turn, variation, model } = choice;
  const least = numberOr(schema["minLength"], 0);
  const most = numberOr(schema["maxLength"], Number.POSITIVE_INFINITY);
  const pattern = stringOr(schema["pattern"]);
  const number = numberOf(choice);
  const special = (at: number) =>
    writeFormat(stringOr(schema["format"]), at) ?? (isEncoded(schema) ? encode(at) : undefined);
  const plain = typeof model === "string" ? model : "sample";
  const mark = number === 0 ? "" : variation === 0 ? String(number + 1) : `-${number}`;
  const numbered = special(number) ?? plain.slice(0, Math.max(0, most - mark.length)) + mark;
  const sized = numbered.padEnd(least, "-").slice(0, most);
  const written =
    pattern === undefined
      ? []
      : [number, turn].map((at) => samplePattern(pattern, least, most, at));
  return [sized, ...written, special(0) ?? plain].find(
    (text) => text !== undefined && isString(text, schema),
  );
}

/**
 * A number within `minimum`, `maximum` and their exclusive forms, a multiple of `multipleOf`.
 * @returns undefined where the bounds leave no room
 */
export function sampleNumber(
  schema: JsonObject,
  isInteger: boolean,
  choice: ScalarChoice,
): number | undefined {
  const { turn, model } = choice;
  const isWhole = isInteger || isIntegerFormat(schema);
  const step = numberOr(schema["multipleOf"], isWhole ? 1 : 0.5);
  const low = Math.max(
    numberOr(schema["minimum"], -Infinity),
    numberOr(schema["exclusiveMinimum"], -Infinity),
    schema["format"] === "int32" ? -(2 ** 31) : -Infinity,
  );
  const high = Math.min(
    schema["format"] === "int32" ? 2 ** 31 - 1 : Infinity,
    numberOr(schema["maximum"], Infinity),
    numberOr(schema["exclusiveMaximum"], Infinity),
  );
  const start = Math.min(Math.max(numberOr(model, 1), low), high);
  const steps = Math.ceil(start / step);
  const up = Math.floor(high / step) - steps;
  const down = steps - Math.ceil(low / step);
  const room = Math.max(up, down, 0);
  if (turn > room) return undefined;
  const away = numberOf(choice) % (Math.min(room, CHOICES) + 1);
  const seeded = up >= down ? steps + away : steps - away;
  const fallback = [steps, steps + 1, steps - 1].map((count) => (count + turn) * step);
  const candidates = [seeded * step, ...fallback, ...(turn === 0 ? [start, (low + high) / 2] : [])];
  return candidates.find(
    (value) => (!isWhole || Number.isInteger(value)) && isNumber(value, schema),
  );
}

/** The number of the sample for a turn and a variation; 0 is the first. */
function numberOf({ turn, variation }: ScalarChoice): number {
  return turn + (variation === 0 ? 0 : 1 + chooseBelow(variation, CHOICES));
}

/** Whether a value is a scalar that the (flat) schema allows; objects and arrays never are. */
export function isAllowedScalar(
  value: Json,
  schema: JsonObject,
  types: readonly string[],
): boolean {
  if (typeof value === "string") return types.includes("string") && isString(value, schema);
  if (typeof value === "boolean") return types.includes("boolean");
  if (typeof value !== "number") return false;
  const fitsType =
    types.includes("number") || (types.includes("integer") && Number.isInteger(value));
  return fitsType && isNumber(value, schema);
}

function isString(text: string, schema: JsonObject): boolean {
  const length = [...text].length;
  const pattern = stringOr(schema["pattern"]);
  return (
    length >= numberOr(schema["minLength"], 0) &&
    length <= numberOr(schema["maxLength"], Infinity) &&
    (pattern === undefined || compilePattern(pattern).test(text)) &&
    isOfFormat(text, stringOr(schema["format"]))
  );
}

function isNumber(value: number, schema: JsonObject): boolean {
  const step = schema["multipleOf"];
  return (
    Number.isFinite(value) &&
    value >= numberOr(schema["minimum"], -Infinity) &&
    value <= numberOr(schema["maximum"], Infinity) &&
    value > numberOr(schema["exclusiveMinimum"], -Infinity) &&
    value < numberOr(schema["exclusiveMaximum"], Infinity) &&
    (typeof step !== "number" || Number.isInteger(value / step)) &&
    // What 32 bits cannot hold comes out of a bit operation as another number.
    (schema["format"] !== "int32" || value === (value | 0))
  );
}

/** Formats of whole numbers (OpenAPI 3.1 section 4.4), which also narrow the type `number`. */
function isIntegerFormat({ format }: JsonObject): boolean {
  return format === "int32" || format === "int64";
}

function isEncoded(schema: JsonObject): boolean {
  return /^base(?:64|64url|16)$/.test(stringOr(schema["contentEncoding"]) ?? "");
}

function numberOr(value: Json | undefined, fallback: number): number {
  return typeof value === "number" ? value : fallback;
}
