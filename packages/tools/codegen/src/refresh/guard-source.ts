import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics.ts";
import { entriesOf, type JsonObject, objectOr, stringOr } from "../json/json.ts";
import { HTTP_METHODS } from "../model.ts";
import { parseDocument } from "../spec/load/parse-document.ts";
import { selectOperations } from "../spec/select/select-operations.ts";
import { convertSwagger } from "../spec/swagger/convert-swagger.ts";
import { isSwagger, schemasOf } from "../spec/swagger/dialect.ts";
import { isLowerVersion } from "./compare-versions.ts";

/** A source as fetched, next to the known one. */
export interface Candidate {
  readonly vendor: string;
  /** Path from the workspace root; its extension distinguishes a document from a page of prose. */
  readonly file: string;
  readonly text: string;
  /** Undefined if there is none yet. */
  readonly known: string | undefined;
  /** Whether missing operations and schemas are accepted. */
  readonly acceptRemovals: boolean;
  /** Which operations count, as vendor.yaml's `operations`; all if left out. */
  readonly operations?: readonly string[] | undefined;
}

/** In one step a document must keep more than half of its size and stay below three times its size. */
const SIZE = { least: 0.5, most: 3 } as const;

/**
 * Compares a source with the known one and reports, guard by guard, why it is not accepted:
 * truncated, of another size, not strictly parseable, not OpenAPI 3, of another vendor, of a lower
 * version, or with fewer operations or schemas. An empty list means that it is accepted.
 */
export function guardSource(candidate: Candidate): readonly Diagnostic[] {
  const { vendor, file, text, known } = candidate;
  const refuse = (guard: string, message: string) => [
    diagnostic("REFRESH_REFUSED", { vendor, file }, `Guard "${guard}": ${message}`),
  ];
  if (text.trim() === "") return refuse("empty", "It is empty.");
  if (known !== undefined && text.length < known.length && known.startsWith(text)) {
    return refuse("truncation", "It is the known document, truncated.");
  }
  const ratio = known === undefined ? 1 : text.length / known.length;
  if (ratio <= SIZE.least || ratio >= SIZE.most) {
    return refuse("size", `It is ${ratio.toFixed(2)} times the size of the known one.`);
  }
  if (/\.(?:md|txt)$/.test(file)) return [];
  const { value, diagnostics } = parseDocument(vendor, file, text);
  if (!value || hasErrors(diagnostics)) {
    return [...refuse("syntax", "It cannot be parsed strictly."), ...diagnostics];
  }
  const before = known === undefined ? {} : (parseDocument(vendor, file, known).value ?? {});
  const version = stringOr(value["openapi"]);
  if (version === undefined ? isForeign(value, before) : !/^3\.[012]\./.test(version)) {
    return refuse("dialect", "It is not an OpenAPI 3 document.");
  }
  return compare(before, value, candidate).flatMap(([guard, message]) => refuse(guard, message));
}

/**
 * Whether a source is a document in another dialect. It need not be a document of its own: it may be an
 * example, or a schema that an overlay refers to. Swagger 2.0 does not replace OpenAPI 3.
 */
function isForeign(value: JsonObject, before: JsonObject): boolean {
  if (isSwagger(value)) return before["openapi"] !== undefined;
  return value["swagger"] !== undefined || value["paths"] !== undefined;
}

function compare(
  before: JsonObject,
  now: JsonObject,
  { acceptRemovals, operations }: Candidate,
): [string, string][] {
  const isApi = (document: JsonObject) => document["openapi"] !== undefined || isSwagger(document);
  if (isApi(before) && !isApi(now)) {
    return [["dialect", "The known one is an OpenAPI document, this is not."]];
  }
  const known = operationsOf(before);
  const found = new Set(operationsOf(now));
  const gone = known.filter((operation) => !found.has(operation));
  if (known.length > 0 && gone.length === known.length) {
    return [["vendor", "It has none of the known operations: it is a different document."]];
  }
  const problems: [string, string][] = [];
  const [version, knownVersion] = [versionOf(now), versionOf(before)];
  if (
    version !== undefined &&
    knownVersion !== undefined &&
    isLowerVersion(version, knownVersion)
  ) {
    problems.push(["version", `Its version ${version} is lower than the known ${knownVersion}.`]);
  }
  if (acceptRemovals) return problems;
  const wanted = new Set(operationsOf(selectOperations(before, operations).document));
  const missed = gone.filter((operation) => wanted.has(operation));
  if (missed.length > 0) {
    problems.push(["operations", `Operations are missing: ${missed.slice(0, 5).join(", ")}.`]);
  }
  const [schemas, knownSchemas] = [countSchemas(now, operations), countSchemas(before, operations)];
  if (schemas < knownSchemas) {
    problems.push(["schemas", `It has ${schemas} schemas, the known one ${knownSchemas}.`]);
  }
  return problems;
}

function operationsOf(document: JsonObject): string[] {
  return entriesOf(objectOr(document["paths"])).flatMap(([path, item]) =>
    HTTP_METHODS.filter((method) => objectOr(item)[method] !== undefined).map(
      (method) => `${method.toUpperCase()} ${path}`,
    ),
  );
}

/** The schemas that the operations that count reach; all if all count. */
function countSchemas(document: JsonObject, operations: readonly string[] | undefined): number {
  if (operations === undefined) return Object.keys(schemasOf(document)).length;
  const converted = convertSwagger("", { file: "", value: document }).document ?? document;
  return Object.keys(schemasOf(selectOperations(converted, operations).document)).length;
}

function versionOf(document: JsonObject): string | undefined {
  return stringOr(objectOr(document["info"])["version"]);
}
