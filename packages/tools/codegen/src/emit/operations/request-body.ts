import { isObject } from "../../json/json.ts";
import { byPreference, contentKind, sentType } from "../../media-type.ts";
import type { ContentModel, OperationModel } from "../../model.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";
import { isOfType, schemaLayers } from "../../spec/schema-layers.ts";
import { declareType } from "../schemas/schemas.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { docComment, stringLiteral } from "../text/source-text.ts";
import { declareAlias } from "../text/type-text.ts";

/** Media types whose bodies share a type, and that type. */
export interface BodyChoice {
  /** Names the choice, e.g. `MultipartFormData`. */
  readonly suffix: string;
  /** Types of `contentType`, as text. */
  readonly contentTypes: readonly string[];
  /** The media type by default; undefined if the caller must choose. */
  readonly fallback: string | undefined;
  /** Name of the body's type; `unknown` for one that the contract does not describe. */
  readonly body: string;
}

/** The body of an operation; the first choice is the default. */
export interface RequestBodyTypes {
  readonly declarations: readonly string[];
  readonly required: boolean;
  readonly choices: readonly BodyChoice[];
}

const RAW = "Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>";

/** Writes the types of an operation's body, one for each way to send it; undefined if it takes none. */
export function emitRequestBody(
  operation: OperationModel,
  writer: TypeWriter,
): RequestBodyTypes | undefined {
  const { requestBody, typeName, name: operationName } = operation;
  if (!requestBody || requestBody.contents.length === 0) return undefined;
  const declarations: string[] = [];
  const choices = new Map<string, BodyChoice>();
  const contents = byPreference(requestBody.contents);
  for (const [index, content] of contents.entries()) {
    const suffix = pascalCase(content.mediaType);
    const sent = sentType(content);
    const shape = rawType(content, writer) ?? shapeOf(content, writer);
    const known = choices.get(shape);
    const contentType = sent === undefined ? "string" : stringLiteral(sent);
    if (known) {
      const contentTypes = [...new Set([...known.contentTypes, contentType])];
      choices.set(shape, { ...known, contentTypes });
      continue;
    }
    const name = writer.names.claim(`${typeName}Body${index === 0 ? "" : suffix}`);
    const how = contents.length === 1 ? "" : `, sent as \`${content.mediaType}\``;
    const title = `The body of \`${operationName}\`${how}.`;
    const comment = docComment([title, requestBody.description], "");
    const declared = declareBody(name, content, writer);
    const isUnknown = declared === `export type ${name} = unknown;\n`;
    if (!isUnknown) declarations.push(comment + declared);
    const body = isUnknown ? "unknown" : name;
    const fallback = index === 0 ? sent : undefined;
    choices.set(shape, { suffix, contentTypes: [contentType], fallback, body });
  }
  return { declarations, required: requestBody.required, choices: [...choices.values()] };
}

function declareBody(name: string, content: ContentModel, writer: TypeWriter): string {
  const raw = rawType(content, writer);
  if (raw !== undefined) return declareAlias(name, raw);
  const context = writer.context("request", contentKind(content));
  // The comment of the body replaces that of the schema.
  return declareType(name, content.schema, context).replace(/^\/\*\*[\s\S]*?\*\/\n/, "");
}

function shapeOf(content: ContentModel, writer: TypeWriter): string {
  const isFile = contentKind(content) === "multipart" && isObject(content.schema);
  const text = writer.type(content.schema, "request", "", contentKind(content));
  // A form with files differs from JSON with the same schema.
  return isFile && text !== writer.type(content.schema, "request", "", "json") ? `${text}\0` : text;
}

/** The type of a body that is sent raw; undefined if the schema describes the value. */
function rawType(content: ContentModel, writer: TypeWriter): string | undefined {
  switch (contentKind(content)) {
    case "binary":
      return RAW;
    case "stream":
      return `string | ${RAW}`;
    case "text": {
      const layers = schemaLayers(asLayer(content), writer.contract, "choices");
      if (layers.some((layer) => layer["format"] === "binary")) return `string | ${RAW}`;
      const isScalar = isOfType(layers, "string", "number", "integer", "boolean");
      return isScalar && !isOfType(layers, "object", "array") ? undefined : "string";
    }
    default:
      return undefined;
  }
}

function asLayer({ schema }: ContentModel) {
  return isObject(schema) ? schema : {};
}
