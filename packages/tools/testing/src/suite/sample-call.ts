import type {
  ContractContent,
  ContractDocument,
  ContractOperation,
  ContractParameter,
  Schema,
} from "@org/mock-server/contract";
import { isJsonType, isOpaque, type SchemaChecker } from "@org/mock-server/wire";
import {
  BINARY_SAMPLE,
  type Sample,
  type SampleOptions,
  sampleSchema,
} from "@org/test-doubles/sample";
import type { CallInit } from "./vendor-module.ts";

/** `minimal` passes only what is required, `full` everything. */
export type CallMode = "minimal" | "full";

// Every character that has a meaning in a URL, and one outside ASCII.
const AWKWARD_TEXT = "a/b?c&d=e#f%20+ ü;,";

/**
 * Parameters and body of a call, from the contract. A full call passes awkward text if the schema allows
 * any string, two items in lists, and Dates for points in time, so that losses on the way show.
 */
export function sampleCall(
  operation: ContractOperation,
  mode: CallMode,
  document: ContractDocument,
  checker: SchemaChecker,
): CallInit {
  const options: SampleOptions = {
    mode,
    direction: "request",
    // Components contain only JSON: they were parsed from it.
    components: document.components as never,
  };
  const fixed = new URLSearchParams(operation.path.split("?")[1]);
  const passed = operation.parameters
    .filter((one) => mode === "full" || isNeeded(one))
    // The path may already contain the query, as in `/files?beta=true`.
    .filter(
      ({ in: location, name, required }) => required || location !== "query" || !fixed.has(name),
    );
  const locations = [...new Set(passed.map((one) => one.in))];
  const values = locations.map((location) => {
    const own = passed.filter((one) => one.in === location);
    const taken = new Set(operation.parameters.filter((one) => one.in === location).map(nameOf));
    const samples = own.map((one) => {
      const sample = sampleParameter(one, options, checker);
      return [one, withoutUnsendable(sample, one, taken)] as const;
    });
    const kept = samples.filter(([one, sample]) => one.required || !isEmptyObject(sample));
    return [location, Object.fromEntries(kept.map(([one, sample]) => [one.name, sample]))];
  });
  const [content] = operation.body?.contents ?? [];
  const hasBody = content !== undefined && (mode === "full" || operation.body?.required === true);
  return {
    ...Object.fromEntries(values),
    ...(hasBody && { body: sampleBody(content, options), ...chosenType(operation) }),
  };
}

/** A path parameter with a default may be omitted, although OpenAPI requires all of them. */
function isNeeded({ in: location, required, schema }: ContractParameter): boolean {
  const hasDefault = typeof schema === "object" && schema["default"] !== undefined;
  return required && !(location === "path" && hasDefault);
}

function sampleParameter(
  parameter: ContractParameter,
  options: SampleOptions,
  checker: SchemaChecker,
): unknown {
  const { schema, in: location } = parameter;
  const sample = sampleSchema(schema, options);
  const isEmpty = typeof sample === "object" && Object.keys(Object(sample)).length === 0;
  if (isEmpty && (parameter.required || location === "path")) {
    return sampleFilled(schema, 1, options) ?? sample;
  }
  if (options.mode === "minimal") return sample;
  const isValid = (value: unknown): boolean => checker.check(schema, value, "request").length === 0;
  if (Array.isArray(sample)) return sampleFilled(schema, 2, options) ?? sample;
  if (typeof sample !== "string") return sample;
  if (location === "query" && isPointInTime(schema)) return new Date(sample);
  return location !== "header" && isFreeText(schema) && isValid(AWKWARD_TEXT)
    ? AWKWARD_TEXT
    : sample;
}

/** A sample that is not empty; empty ones are not sent. */
function sampleFilled(schema: Schema, least: number, options: SampleOptions): Sample | undefined {
  try {
    return sampleSchema({ allOf: [schema, { minItems: least, minProperties: least }] }, options);
  } catch {
    return undefined;
  }
}

/**
 * An object without the members that a parameter cannot contain: lists and objects, which have no text
 * form (OpenAPI 3.1 section 4.8.12.3), and in a query those with the name of another parameter.
 */
function withoutUnsendable(
  sample: unknown,
  { in: location, name, style, explode, isJson }: ContractParameter,
  taken: ReadonlySet<string>,
): unknown {
  if (isJson || sample === null || typeof sample !== "object") return sample;
  if (Array.isArray(sample) || sample instanceof Date) return sample;
  const isSpread = location === "query" && style === "form" && explode;
  const members = Object.entries(sample).filter(([key, value]) => {
    const isTaken = isSpread && key !== name && taken.has(key);
    return !isTaken && (value === null || typeof value !== "object");
  });
  return Object.fromEntries(members);
}

/** Nothing is sent for an object without members. */
function isEmptyObject(sample: unknown): boolean {
  if (typeof sample !== "object" || sample === null || Array.isArray(sample)) return false;
  return !(sample instanceof Date) && Object.keys(sample).length === 0;
}

function nameOf({ name }: ContractParameter): string {
  return name;
}

function isPointInTime(schema: Schema): boolean {
  return typeof schema === "object" && schema["format"] === "date-time";
}

function isFreeText(schema: Schema): boolean {
  const narrowing = ["format", "enum", "const", "pattern", "$ref"];
  return typeof schema === "object" && narrowing.every((keyword) => schema[keyword] === undefined);
}

/** The media type, if there are several or a range such as `image/*`. */
function chosenType({ body }: ContractOperation): Pick<CallInit, "contentType"> {
  const [content, ...others] = body?.contents ?? [];
  if (content === undefined || content.mediaType === "*/*") return {};
  const contentType = content.mediaType.replace("*", "x-sample");
  return others.length > 0 || contentType !== content.mediaType ? { contentType } : {};
}

function sampleBody(content: ContractContent, options: SampleOptions): unknown {
  if (/[/+]xml$/.test(content.mediaType)) return "<sample/>";
  if (content.mediaType !== "*/*" && isOpaque(content.mediaType)) return withFiles(BINARY_SAMPLE);
  const sample = sampleSchema(content.schema, options);
  if (content.mediaType === "*/*") return sample;
  return isJsonType(content.mediaType) ? withText(sample) : withFiles(sample);
}

/** JSON has no bytes: a binary value in it is text. */
function withText(sample: Sample | undefined): unknown {
  if (sample === BINARY_SAMPLE) return "sample bytes";
  if (Array.isArray(sample)) return sample.map(withText);
  if (typeof sample !== "object" || sample === null) return sample;
  return Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, withText(value)]));
}

/** Puts a file wherever the sample needs bytes. */
function withFiles(sample: Sample | undefined): unknown {
  if (sample === BINARY_SAMPLE) {
    return new File(["sample,bytes\r\n--1,\u00fc\r\n"], "sample.csv", { type: "text/csv" });
  }
  if (Array.isArray(sample)) return sample.map(withFiles);
  if (typeof sample !== "object" || sample === null) return sample;
  return Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, withFiles(value)]));
}
