import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { entriesOf, isObject, type JsonObject, objectFrom, objectOr } from "../../json/json.ts";
import type { InputDocument } from "../load/merge.ts";
import { rewriteNodes } from "../walk-nodes.ts";
import { isSwagger } from "./dialect.ts";
import { findLosses } from "./find-losses.ts";
import { loadUpgrader } from "./load-upgrader.ts";
import { EXAMPLES, stateSwagger } from "./state-swagger.ts";

/** A document as OpenAPI 3, and what its conversion lost; no document if it cannot be converted. */
export interface ConvertedDocument {
  readonly document: JsonObject | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Converts Swagger 2.0 to OpenAPI 3.0, and returns any other document as it is. Everything after
 * this, an overlay too, sees OpenAPI 3.
 */
export function convertSwagger(vendor: string, { file, value }: InputDocument): ConvertedDocument {
  if (!isSwagger(value)) return { document: value, diagnostics: [] };
  const losses = findLosses(value).map(({ pointer, message }) =>
    diagnostic("CONVERSION_LOSS", { vendor, file, pointer }, message),
  );
  try {
    const upgraded = loadUpgrader()(structuredClone(stateSwagger(value)));
    return { document: finish(upgraded), diagnostics: losses };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const location = { vendor, file, pointer: "/swagger" };
    const problem = diagnostic("GENERATOR_CRASHED", location, `It cannot be converted: ${message}`);
    return { document: undefined, diagnostics: [problem] };
  }
}

/** Converts every document that is Swagger 2.0; those that cannot be are left out. */
export function convertDocuments(
  vendor: string,
  inputs: readonly InputDocument[],
): { documents: readonly InputDocument[]; diagnostics: readonly Diagnostic[] } {
  const converted = inputs.map((input) => ({ input, ...convertSwagger(vendor, input) }));
  return {
    documents: converted.flatMap(({ input: { file }, document }) =>
      document ? [{ file, value: document }] : [],
    ),
    diagnostics: converted.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Returns the examples to their media types, and drops what only Swagger knows. */
function finish(document: JsonObject): JsonObject {
  return objectOr(
    rewriteNodes(document, (node, { kind }) => {
      if (kind === "response") return withExamples(node);
      if (kind !== "parameter" && kind !== "header") return node;
      const schema = node["schema"];
      return isObject(schema) ? { ...node, schema: withoutFormats(schema) } : node;
    }),
  );
}

function withExamples({ [EXAMPLES]: examples, ...response }: JsonObject): JsonObject {
  const content = response["content"];
  if (!isObject(examples) || !isObject(content)) return response;
  const illustrated = entriesOf(content).map(([type, media]): [string, JsonObject] => {
    const example = Object.hasOwn(examples, type) ? examples[type] : undefined;
    return [type, { ...objectOr(media), ...(example !== undefined && { example }) }];
  });
  return { ...response, content: objectFrom(illustrated) };
}

function withoutFormats({ collectionFormat: _, ...schema }: JsonObject): JsonObject {
  const { items } = schema;
  return isObject(items) ? { ...schema, items: withoutFormats(items) } : schema;
}
