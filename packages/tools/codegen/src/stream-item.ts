import { arrayOr, isObject, type Json, type JsonObject, objectOr, stringOr } from "./json/json.ts";
import { bodyKind, contentKind } from "./media-type.ts";
import type { ContentModel, Schema } from "./model.ts";
import type { MetadataFunction } from "./runtime-values.ts";
import { isOfType, schemaLayers } from "./spec/schema-layers.ts";
import { rewriteNodes } from "./spec/walk-nodes.ts";

/** What a stream consists of. */
export interface StreamItem {
  readonly schema: Schema;
  /** The runtime's function that reads the items. */
  readonly reader: MetadataFunction;
  /** Generic type of the runtime, or of the language, that the stream is one of. */
  readonly container: "EventStream" | "AsyncIterable";
}

/**
 * The items of a streamed body: as `itemSchema` of OpenAPI 3.2 says, else the schema itself, of which a
 * list means its items. Undefined where nothing describes them: such a stream is raw bytes.
 */
export function streamItem(content: ContentModel, contract: JsonObject): StreamItem | undefined {
  if (contentKind(content) !== "stream") return undefined;
  const described = content.item ?? itemsOf(content.schema, contract);
  if (!isObject(described) || Object.keys(described).length === 0) return undefined;
  const layers = schemaLayers(described, contract, "choices");
  const isText = isTextAlone(layers);
  if (/^text\/event-stream\b/i.test(content.mediaType)) return eventItem(described, layers, isText);
  // A text that describes the whole body is how 3.0 says nothing of it.
  if (isText && content.item === undefined) return undefined;
  const isSequence = /\/(?:x-)?json-seq\b/i.test(content.mediaType);
  const reader = isSequence ? "readJsonSequence" : "readJsonLines";
  return { schema: described, reader, container: "AsyncIterable" };
}

function eventItem(
  described: JsonObject,
  layers: readonly JsonObject[],
  isText: boolean,
): StreamItem | undefined {
  if (layers.some(({ format }) => format === "binary")) return undefined;
  const inner = parsedData(described);
  if (isWholeEvent(layers)) {
    const data = layers.flatMap((layer) => objectOr(layer["properties"])["data"] ?? []);
    const isJson = data.some((one) => one !== true && !isPlainText(one));
    const reader = isJson ? "readEventObjects" : "readTextEventObjects";
    return { schema: inner, reader, container: "AsyncIterable" };
  }
  const isJson = !isText || inner !== described;
  return {
    schema: inner,
    reader: isJson ? "readEvents" : "readTextEvents",
    container: "EventStream",
  };
}

const EVENT_FIELDS: ReadonlySet<string> = new Set(["data", "event", "id", "retry", "comment"]);

/** Whether a schema describes the events, and not their data: by the fields that events have. */
function isWholeEvent(layers: readonly JsonObject[]): boolean {
  const names = layers.flatMap((layer) => Object.keys(objectOr(layer["properties"])));
  return (
    names.includes("data") &&
    names.some((name) => name === "event" || name === "id" || name === "retry") &&
    names.every((name) => EVENT_FIELDS.has(name))
  );
}

/** Text that is declared to be JSON has the type of what it contains (OpenAPI 3.2 section 4.14.4.5). */
function parsedData(schema: JsonObject): Schema {
  const parsed = rewriteNodes(
    schema,
    (node) => {
      const { contentSchema, contentMediaType } = node;
      const isJson = bodyKind(stringOr(contentMediaType) ?? "application/json") === "json";
      return isObject(contentSchema) && isJson ? contentSchema : node;
    },
    "schema",
  );
  return isObject(parsed) ? parsed : schema;
}

function isTextAlone(layers: readonly JsonObject[]): boolean {
  return (
    isOfType(layers, "string") &&
    !isOfType(layers, "object", "array", "number", "integer", "boolean")
  );
}

function isPlainText(schema: Json): boolean {
  const { type, contentSchema } = objectOr(schema);
  return type === "string" && contentSchema === undefined;
}

/** The items of a list; any other schema as it is. */
function itemsOf(schema: Schema, contract: JsonObject): Schema {
  const layers = schemaLayers(schema, contract);
  const list = layers.find((layer) => layer["type"] === "array" && layer["items"] !== undefined);
  const items = list?.["items"];
  const isList = layers.some((layer) => layer["type"] === "array");
  if (isList) return isObject(items) ? items : true;
  return arrayOr(objectOr(schema)["allOf"]).length === 0 && schema === true ? true : schema;
}
