import type { ContractDocument, Schema } from "../contract/contract-document.ts";
import type { ContractContent } from "../contract/list-operations.ts";
import { lookIntoSchema } from "./look-into-schema.ts";
import { type MultipartPart, parseMultipart } from "./parse-multipart.ts";
import { createParameterReader, type RawPair } from "./read-parameter.ts";
import type { SchemaChecker } from "./schema-checker.ts";
import { queryOf } from "./wire-message.ts";

/** Whether a media type is JSON or built on it (RFC 6839 section 3.1). */
export function isJsonType(mediaType: string): boolean {
  return mediaType === "application/json" || mediaType.endsWith("+json");
}

/** Whether a documented media type, possibly with a wildcard, covers one that was sent. */
export function coversType(documented: string, sent: string): boolean {
  const pattern = documented.split(";")[0]?.trim().toLowerCase() ?? "";
  if (pattern === "*/*" || pattern === sent) return true;
  return pattern.endsWith("/*") && sent.startsWith(pattern.slice(0, -1));
}

/**
 * The value of a request's body by its media type: parsed JSON, the fields of a form (bytes of file
 * parts as Buffer), text, or the Buffer itself.
 * @throws Error where the bytes are not what the media type promises, or a file part is a plain field
 */
export function readBody(
  content: ContractContent,
  mediaType: string,
  contentType: string,
  body: Buffer,
  document: ContractDocument,
  checker: SchemaChecker,
): unknown {
  if (isJsonType(mediaType)) return JSON.parse(decodeUtf8(body));
  if (mediaType === "multipart/form-data") {
    return readParts(content, limited(parseMultipart(contentType, body)), document, checker);
  }
  if (mediaType === "application/x-www-form-urlencoded") {
    const { types } = lookIntoSchema(content.schema, document);
    // A form that is described as a string is already encoded.
    if (types.size === 1 && types.has("string")) return decodeUtf8(body);
    return readForm(content, body, document, checker);
  }
  return isText(mediaType) ? decodeUtf8(body) : body;
}

const MOST_FIELDS = 1000;

/** Fields are looked for by name: the time for millions of them would have no end. */
function limited<Field>(fields: readonly Field[]): readonly Field[] {
  if (fields.length <= MOST_FIELDS) return fields;
  throw new Error(`the form has ${fields.length} fields, ${MOST_FIELDS} are read`);
}

/**
 * Whether a body is neither JSON nor a form, so that its schema does not describe the bytes that
 * are sent.
 */
export function isOpaque(mediaType: string): boolean {
  return !isJsonType(mediaType) && !/form-/.test(mediaType) && !mediaType.startsWith("text/");
}

function isText(mediaType: string): boolean {
  return mediaType.startsWith("text/") || /[/+]xml$/.test(mediaType);
}

/** OpenAPI 3.1 section 4.8.15.1: by style where one is given; otherwise objects are JSON text. */
function readForm(
  content: ContractContent,
  body: Buffer,
  document: ContractDocument,
  checker: SchemaChecker,
): Readonly<Record<string, unknown>> {
  const reader = createParameterReader(document, checker);
  const pairs = limited(queryOf(`?${body.toString("latin1")}`));
  const claimed = new Set<RawPair>();
  const read = (name: string, schema: Schema): readonly (readonly [string, unknown])[] => {
    const { style, explode, contentType } = content.encoding[name] ?? {};
    const hasStyle = style !== undefined || explode !== undefined;
    const isStructured = holdsObjects(schema, document);
    const found = reader.fromPairs(
      {
        name,
        in: "query",
        required: true,
        style: style ?? "form",
        explode: explode ?? (style ?? "form") === "form",
        isJson: contentType ? isJsonType(contentType) : !hasStyle && isStructured,
        schema,
      },
      pairs.filter((pair) => !claimed.has(pair)),
    );
    for (const pair of found.pairs) claimed.add(pair);
    return found.value === undefined ? [] : [[name, found.value]];
  };
  const { properties } = lookIntoSchema(content.schema, document);
  const described = [...properties].flatMap(([name, schema]) => read(name, schema));
  const others = pairs.filter((pair) => !claimed.has(pair)).map(([name]) => name);
  const names = new Set(others.map((name) => decodeURIComponent(name.replaceAll("+", " "))));
  return Object.fromEntries([...described, ...[...names].flatMap((name) => read(name, true))]);
}

function holdsObjects(schema: Schema, document: ContractDocument): boolean {
  const view = lookIntoSchema(schema, document);
  return view.types.has("object") || lookIntoSchema(view.items, document).types.has("object");
}

/** The body as the schema sees it: bytes are strings there (OpenAPI 3.1 section 4.8.14.2). */
export function withoutBytes(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return "";
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutBytes(part)]));
}

function readParts(
  content: ContractContent,
  parts: readonly MultipartPart[],
  document: ContractDocument,
  checker: SchemaChecker,
): Readonly<Record<string, unknown>> {
  const { properties } = lookIntoSchema(content.schema, document);
  const names = new Set(parts.map((part) => part.name));
  return Object.fromEntries(
    [...names].map((name) => {
      const schema = properties.get(name) ?? true;
      const wantedType = content.encoding[name]?.contentType;
      const isJson = wantedType !== undefined && isJsonType(wantedType);
      const isList = !isJson && lookIntoSchema(schema, document).types.has("array");
      const item = isList ? lookIntoSchema(schema, document).items : schema;
      const own = parts.filter((part) => part.name === name);
      if (!isList && own.length > 1) throw new Error(`part ${name} is given ${own.length} times`);
      const values = own.map((part) => readPart(part, item, wantedType, document, checker));
      return [name, isList ? values : values[0]];
    }),
  );
}

function readPart(
  part: MultipartPart,
  schema: Schema,
  wantedType: string | undefined,
  document: ContractDocument,
  checker: SchemaChecker,
): unknown {
  const { name, mediaType, filename, body } = part;
  const types = wantedType?.split(",").map((type) => type.trim());
  if (types && !types.some((type) => coversType(type, mediaType ?? "text/plain"))) {
    throw new Error(`part ${name} is ${mediaType ?? "text/plain"}, not ${wantedType}`);
  }
  const view = lookIntoSchema(schema, document);
  if (view.isBinary) {
    if (filename === undefined) throw new Error(`part ${name} is a plain field, not a file`);
    if (mediaType === undefined) throw new Error(`part ${name} is a file without a Content-Type`);
    return body;
  }
  if (view.types.has("object") || (wantedType !== undefined && isJsonType(wantedType))) {
    if (mediaType === undefined || !isJsonType(mediaType))
      throw new Error(`part ${name} is not JSON`);
    return JSON.parse(decodeUtf8(body));
  }
  if (filename !== undefined) throw new Error(`part ${name} is a file, not a plain field`);
  const parameter = {
    name,
    in: "header",
    required: true,
    style: "simple",
    explode: false,
    schema,
    isJson: false,
  } as const;
  return createParameterReader(document, checker).fromText(parameter, decodeUtf8(body));
}

function decodeUtf8(body: Buffer): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
}
