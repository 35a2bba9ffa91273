import openapiSchema from "@seriousme/openapi-schema-validator/schemas/v3.1/schema.json" with {
  type: "json",
};
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { entriesOf, isArray, isObject, type Json, type JsonObject } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { childOf, type NodeKind } from "../node-kinds.ts";

const JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

/** What a value breaks of a schema: where, as a JSON Pointer from the document's root, and how. */
export type SchemaError = Pick<ErrorObject, "instancePath" | "message" | "params">;

interface Checks {
  readonly document: ValidateFunction;
  readonly schema: ValidateFunction;
}

const compileOnce = memoise((): Checks => {
  // Formats are left out: a server URL with variables is no URL to them.
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const schema = ajv.getSchema(JSON_SCHEMA);
  if (!schema) throw new Error("Ajv brings no JSON Schema 2020-12");
  return { document: ajv.compile(openapiSchema), schema };
});

/**
 * Everything in a document that the official schema of OpenAPI 3.1 refuses, and in its schemas, which
 * that one leaves open, what their own metaschema (JSON Schema 2020-12) refuses. No reference is
 * followed, so one that stands in an example is data.
 */
export function checkDocumentSchema(document: JsonObject): readonly SchemaError[] {
  const checks = compileOnce();
  const errors: SchemaError[] = checks.document(document)
    ? []
    : [...(checks.document.errors ?? [])];
  // The metaschema goes down by itself: it is given only schemas that stand in no other.
  for (const [pointer, schema] of findSchemas(document, "document", "")) {
    if (checks.schema(schema)) continue;
    for (const { instancePath, message, params } of checks.schema.errors ?? []) {
      errors.push({
        instancePath: pointer + instancePath,
        params,
        ...(message !== undefined && { message }),
      });
    }
  }
  return errors;
}

/**
 * Whether JSON Schema 2020-12 allows the value of a keyword, not looking into schemas that the value
 * holds; those stand for themselves.
 */
export function isSchemaKeyword(keyword: string, value: Json): boolean {
  const [child, form] = childOf("schema", keyword) ?? [];
  let shallow = value;
  if (child === "schema" && form === "one") return true;
  if (child === "schema" && form === "list" && isArray(value)) shallow = value.map(() => true);
  if (child === "schema" && form === "map" && isObject(value)) shallow = {};
  return compileOnce().schema({ [keyword]: shallow });
}

function* findSchemas(
  node: Json,
  kind: NodeKind,
  pointer: string,
): Generator<readonly [pointer: string, schema: Json]> {
  if (kind === "schema") yield [pointer, node];
  else if (isObject(node)) {
    for (const [field, value] of entriesOf(node)) {
      const [child, form] = childOf(kind, field) ?? [];
      if (!child) continue;
      const place = joinPointer(pointer, field);
      if (form === "one") yield* findSchemas(value, child, place);
      else if (isArray(value) || isObject(value)) {
        for (const [name, item] of Object.entries(value)) {
          if (item !== undefined) yield* findSchemas(item, child, joinPointer(place, name));
        }
      }
    }
  }
}

/** Compiling takes long enough to be done only when a document is there to be checked. */
function memoise<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
