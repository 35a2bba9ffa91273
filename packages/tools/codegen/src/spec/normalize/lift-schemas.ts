import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import {
  entriesOf,
  equalJson,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { rewriteNodes } from "../walk-nodes.ts";

/**
 * Moves every schema that an overlay named by `x-schema-name` to `components.schemas` and leaves a
 * reference. Equal schemas with one name collapse; different ones are a conflict.
 */
export function liftSchemas(
  vendor: string,
  document: JsonObject,
): { document: JsonObject; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const lifted = new Map<string, { schema: JsonObject; pointer: string }>();
  const report = (name: string, pointer: string) => {
    const location = { vendor, file: `specs/${vendor}`, pointer };
    const message = `Two different schemas are named "${name}".`;
    diagnostics.push(diagnostic("SCHEMA_NAME_CONFLICT", location, message));
  };
  const rewritten = rewriteNodes(document, (node, position) => {
    const name = stringOr(node["x-schema-name"]);
    if (position.kind !== "schema" || name === undefined) return node;
    const { pointer } = position;
    const { "x-schema-name": _, "x-provenance": provenance, ...schema } = node;
    const earlier = lifted.get(name);
    if (earlier && !equalJson(earlier.schema, schema)) report(name, pointer);
    lifted.set(name, { schema, pointer });
    const reference: JsonObject = { $ref: `#/components/schemas/${name}` };
    return provenance === undefined ? reference : { ...reference, "x-provenance": provenance };
  });
  const root = objectOr(rewritten);
  const components = objectOr(root["components"]);
  const schemas = new Map(entriesOf(objectOr(components["schemas"])));
  // Only now are the existing schemas rewritten like the lifted ones, and comparable.
  for (const [name, { schema, pointer }] of lifted) {
    const known = schemas.get(name);
    if (known === undefined) schemas.set(name, schema);
    else if (!equalJson(withoutMark(known), schema)) report(name, pointer);
  }
  const named = { ...components, schemas: Object.fromEntries(schemas) };
  return { document: { ...root, components: named }, diagnostics };
}

function withoutMark(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const { "x-provenance": _, ...bare } = schema;
  return bare;
}
