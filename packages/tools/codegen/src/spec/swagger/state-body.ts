import { entriesOf, isObject, type Json, type JsonObject, objectFrom } from "../../json/json.ts";
import { encodingOf } from "./collection-formats.ts";

/** Fields of a form parameter that are not keywords of its schema. */
const OUTSIDE_SCHEMA: ReadonlySet<string> = new Set(
  "name in required collectionFormat allowEmptyValue".split(" "),
);

const MULTIPART = "multipart/form-data";
const URL_ENCODED = "application/x-www-form-urlencoded";

/** Whether a parameter is the body, or a field of the form that is the body. */
export function isBody({ in: location }: JsonObject): boolean {
  return location === "body" || location === "formData";
}

/**
 * The request body that parameters in `formData` make. Arrays are joined by commas unless
 * `collectionFormat` says otherwise, a file needs multipart, and a required field requires the body.
 * @param consumes media types of the operation
 */
export function formBody(fields: readonly JsonObject[], consumes: readonly string[]): JsonObject {
  const required = fields
    .filter((field) => field["required"] === true)
    .map(({ name }) => String(name));
  const schema = {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: objectFrom(fields.map((field) => [String(field["name"]), schemaOf(field)])),
  };
  const encoding = objectFrom(
    fields.flatMap((field): [string, Json][] =>
      field["type"] === "array" ? [[String(field["name"]), encodingOf(field)]] : [],
    ),
  );
  const media = { schema, ...(Object.keys(encoding).length > 0 && { encoding }) };
  return {
    ...(required.length > 0 && { required: true }),
    content: objectFrom(formTypes(fields, consumes).map((type) => [type, media])),
  };
}

function formTypes(fields: readonly JsonObject[], consumes: readonly string[]): readonly string[] {
  if (fields.some(({ type, items }) => type === "file" || Object(items).type === "file")) {
    return [MULTIPART];
  }
  const stated = consumes.map((type) => (type.split(";")[0] ?? "").trim().toLowerCase());
  const forms = [URL_ENCODED, MULTIPART].filter((type) => stated.includes(type));
  return forms.length > 0 ? forms : [URL_ENCODED];
}

function schemaOf(field: JsonObject): JsonObject {
  const { "x-nullable": nullable, ...rest } = field;
  const keywords = entriesOf(rest).filter(([name]) => !OUTSIDE_SCHEMA.has(name));
  return { ...objectFrom(keywords), ...(nullable === true && { nullable }) };
}

/**
 * The parameters of an operation with those that its path adds to its body: one of the operation's own
 * of the same name, or any other kind of body, takes precedence.
 */
export function withSharedBody(
  own: readonly JsonObject[],
  shared: readonly JsonObject[],
): readonly JsonObject[] {
  if (own.some((one) => one["in"] === "body")) return own;
  const fields = new Set(own.filter(isBody).map(({ name }) => name));
  const inherited = shared.filter(
    (one) => isBody(one) && !fields.has(one["name"]) && (fields.size === 0 || one["in"] !== "body"),
  );
  return [...inherited, ...own];
}

/** Schema of a file in Swagger 2.0. */
export function isFile(schema: Json | undefined): boolean {
  return isObject(schema) && schema["type"] === "file";
}
