import {
  entriesOf,
  isObject,
  type JsonObject,
  objectFrom,
  objectOr,
  ownValue,
  stringOr,
} from "../../json/json.ts";
import { bodyKind, contentKind } from "../../media-type.ts";
import type { ApiModel, ContentModel } from "../../model.ts";
import { isOfType, schemaLayers } from "../../spec/schema-layers.ts";
import { FunctionReference } from "../text/metadata-function.ts";

/** How to write the properties of a form body, by name; only what differs from OpenAPI's defaults. */
export function encodingMetadata(
  content: ContentModel,
  model: ApiModel,
): Readonly<Record<string, object>> {
  const kind = contentKind(content);
  if (kind !== "form" && kind !== "multipart") return {};
  const layers = schemaLayers(content.schema, model.contract, "choices");
  const properties = objectFrom(
    layers.flatMap((layer) => entriesOf(objectOr(layer["properties"]))),
  );
  const names = new Set([...Object.keys(properties), ...Object.keys(content.encoding ?? {})]);
  const metadata = [...names].sort().map((name) => {
    const encoding = objectOr(ownValue(content.encoding ?? {}, name));
    const shape = schemaLayers(ownValue(properties, name), model.contract, "choices");
    const own =
      kind === "form" ? formMetadata(encoding, shape, model) : partMetadata(encoding, shape);
    return [name, own] as const;
  });
  const differing = metadata.filter(([, own]) => Object.keys(own).length > 0);
  return Object.fromEntries(differing.map(([name, own]) => [name, { in: "body", ...own }]));
}

/** OpenAPI 3.1 section 4.8.15.1: `style` if given, otherwise objects are JSON text. */
function formMetadata(encoding: JsonObject, shape: readonly JsonObject[], model: ApiModel): object {
  const { style, explode, allowReserved } = encoding;
  if (style !== undefined || explode !== undefined || allowReserved !== undefined) {
    return {
      style: stringOr(style) ?? "form",
      explode: typeof explode === "boolean" ? explode : (style ?? "form") === "form",
      ...(allowReserved === true ? { allowReserved } : {}),
      write: new FunctionReference(style === "deepObject" ? "writeDeepObject" : "writeList"),
    };
  }
  const items = shape.flatMap(({ items: item }) => schemaLayers(item, model.contract, "choices"));
  const isStructured = isOfType(shape, "object") || isOfType(items, "object");
  const type = stringOr(encoding["contentType"]);
  const isJson = type === undefined ? isStructured : bodyKind(type) === "json";
  return isJson ? { write: new FunctionReference("writeJson") } : {};
}

/** OpenAPI 3.1 section 4.8.15.1: the media type of a part, if given. */
function partMetadata(encoding: JsonObject, shape: readonly JsonObject[]): object {
  const [type] = (stringOr(encoding["contentType"]) ?? "").split(",").map((one) => one.trim());
  if (!type || type.includes("*")) return {};
  if (bodyKind(type) !== "json") {
    return type === "text/plain" && !shape.some(isBinary) ? {} : { contentType: type };
  }
  const contentType = type === "application/json" ? {} : { contentType: type };
  return isOfType(shape, "object") ? contentType : { content: "json", ...contentType };
}

function isBinary(schema: JsonObject): boolean {
  return isObject(schema) && schema["format"] === "binary";
}
