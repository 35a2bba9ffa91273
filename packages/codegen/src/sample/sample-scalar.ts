import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { arrayOr, type Json, type JsonObject, stringOr } from "../json/json.ts";
import { compilePattern } from "./compile-pattern.ts";
import { samplePattern } from "./sample-pattern.ts";

// The package's CommonJS default export is typed as a namespace under Node's module resolution.
const FORMATS = addFormatsModule.default(new Ajv2020({ strict: false })).formats;

const FORMAT_SAMPLES: Readonly<Record<string, string>> = {
  date: "2024-01-15",
  "date-time": "2024-01-15T09:30:00Z",
  "iso-date-time": "2024-01-15T09:30:00Z",
  time: "09:30:00Z",
  "iso-time": "09:30:00Z",
  duration: "P1D",
  email: "person@example.com",
  "idn-email": "person@example.com",
  hostname: "example.com",
  "idn-hostname": "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/sample",
  url: "https://example.com/sample",
  iri: "https://example.com/sample",
  "uri-reference": "/sample",
  "iri-reference": "/sample",
  "uri-template": "/samples/{id}",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  "json-pointer": "/sample",
  "relative-json-pointer": "0/sample",
  regex: "^sample$",
  byte: "c2FtcGxl",
};

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
 * A string that fulfils `format`, `pattern` and the lengths.
 * @param turn 0 for the first sample; others give different texts where the schema has room
 * @returns undefined where no text was found
 */
export function sampleString(schema: JsonObject, turn: number): string | undefined {
  const least = numberOr(schema["minLength"], 0);
  const most = numberOr(schema["maxLength"], Number.POSITIVE_INFINITY);
  const pattern = stringOr(schema["pattern"]);
  const base =
    FORMAT_SAMPLES[stringOr(schema["format"]) ?? ""] ?? encodedSample(schema) ?? "sample";
  const numbered = turn === 0 ? base : `${base}${turn + 1}`;
  const sized = numbered.padEnd(least, "-").slice(0, most);
  const written = pattern === undefined ? undefined : samplePattern(pattern, least, most, turn);
  return [sized, base, written].find((text) => text !== undefined && isString(text, schema));
}

/**
 * A number within `minimum`, `maximum` and their exclusive forms, a multiple of `multipleOf`.
 * @returns undefined where the bounds leave no room
 */
export function sampleNumber(
  schema: JsonObject,
  isInteger: boolean,
  turn: number,
): number | undefined {
  const step = numberOr(schema["multipleOf"], isInteger ? 1 : 0.5);
  const low = Math.max(
    numberOr(schema["minimum"], -Infinity),
    numberOr(schema["exclusiveMinimum"], -Infinity),
  );
  const high = Math.min(
    numberOr(schema["maximum"], Infinity),
    numberOr(schema["exclusiveMaximum"], Infinity),
  );
  const start = Math.min(Math.max(1, low), high);
  const aligned = Math.ceil(start / step) * step;
  const candidates = [aligned, aligned + step, aligned - step].map((value) => value + turn * step);
  return [...candidates, ...(turn === 0 ? [start, (low + high) / 2] : [])].find(
    (value) => (!isInteger || Number.isInteger(value)) && isNumber(value, schema),
  );
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

function isOfFormat(text: string, format: string | undefined): boolean {
  const rule = format === undefined ? undefined : FORMATS[format];
  // Formats of numbers, such as int64, say nothing about strings.
  if (typeof rule === "object" && "type" in rule && rule.type === "number") return true;
  const check = typeof rule === "object" && "validate" in rule ? rule.validate : rule;
  if (check instanceof RegExp) return check.test(text);
  if (typeof check === "string") return new RegExp(check, "u").test(text);
  // Validators of numeric formats were passed over above.
  if (typeof check === "function") return Boolean((check as (value: string) => unknown)(text));
  return true;
}

function isNumber(value: number, schema: JsonObject): boolean {
  const step = schema["multipleOf"];
  return (
    Number.isFinite(value) &&
    value >= numberOr(schema["minimum"], -Infinity) &&
    value <= numberOr(schema["maximum"], Infinity) &&
    value > numberOr(schema["exclusiveMinimum"], -Infinity) &&
    value < numberOr(schema["exclusiveMaximum"], Infinity) &&
    (typeof step !== "number" || Number.isInteger(value / step))
  );
}

function encodedSample(schema: JsonObject): string | undefined {
  return /^base(?:64|64url|16)$/.test(stringOr(schema["contentEncoding"]) ?? "")
    ? "c2FtcGxl"
    : undefined;
}

function numberOr(value: Json | undefined, fallback: number): number {
  return typeof value === "number" ? value : fallback;
}
