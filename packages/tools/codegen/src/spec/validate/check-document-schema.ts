import openapiSchema from "@seriousme/openapi-schema-validator/schemas/v3.1/schema.json" with {
  type: "json",
};
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { entriesOf, isArray, isObject, type Json, type JsonObject } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { childOf, type NodeKind } from "../node-kinds.ts";

const JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

/** How a value violates a schema, and where, as a JSON Pointer from the document's root. */
export type SchemaError = Pick<ErrorObject, "instancePath" | "message" | "params">;

interface Checks {
  readonly document: ValidateFunction;
  readonly schema: ValidateFunction;
}

const compileOnce = memoize((): Checks => {
  // Formats are left out: a server URL with variables is no URL to them.
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const schema = ajv.getSchema(JSON_SCHEMA);
  if (!schema) throw new Error("Ajv does not include JSON Schema 2020-12");
  return { document: ajv.compile(openapiSchema), schema };
});

/**
 * Everything that the official schema of OpenAPI 3.1 refuses in a document, and that the metaschema
 * (JSON Schema 2020-12) refuses in its schemas, which the official one does not check. References are
 * not followed, so one in an example is data.
 */
export function checkDocumentSchema(document: JsonObject): readonly SchemaError[] {
  const checks = compileOnce();
  const errors: SchemaError[] = checks.document(document)
    ? []
    : [...(checks.document.errors ?? [])];
  // The metaschema descends by itself, so it gets only the topmost schemas.
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
 * Whether JSON Schema 2020-12 allows the value of a keyword. Schemas inside the value are not
 * checked: they are checked on their own.
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
      const at = joinPointer(pointer, field);
      if (form === "one") yield* findSchemas(value, child, at);
      else if (isArray(value) || isObject(value)) {
        for (const [name, item] of Object.entries(value)) {
          if (item !== undefined) yield* findSchemas(item, child, joinPointer(at, name));
        }
      }
    }
  }
}

/** Compiling is slow, so it waits until there is a document to check. */
function memoize<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
