import type { ContractDocument, Schema } from "../contract/contract-document.ts";
import { followReference } from "../contract/follow-reference.ts";

/** A view of a schema through its references and compositions. */
export interface SchemaView {
  /** JSON types that the schema may allow; empty if it names none. */
  readonly types: ReadonlySet<string>;
  /** Schema of an array's items. */
  readonly items: Schema;
  /** Schemas of an object's properties, by name. */
  readonly properties: ReadonlyMap<string, Schema>;
  /** Schema of properties that are not named; undefined if the schema does not say. */
  readonly additional: Schema | undefined;
  readonly isBinary: boolean;
}

/** What a schema says about the shape of its values, enough to read them from text. */
export function lookIntoSchema(schema: Schema, document: ContractDocument): SchemaView {
  const layers = layersOf(schema, document, 0);
  const first = (key: string): Schema | undefined =>
    // A JSON Schema's keyword for a subschema holds a schema.
    layers.map((layer) => layer[key]).find((value) => value !== undefined) as Schema | undefined;
  const properties = layers.flatMap((layer) =>
    Object.entries((layer["properties"] ?? {}) as Record<string, Schema>),
  );
  const types = new Set(layers.flatMap((layer) => asList(layer["type"]).map(String)));
  if (types.size === 0 && properties.length > 0) types.add("object");
  return {
    types,
    items: first("items") ?? true,
    properties: new Map(properties),
    additional: first("additionalProperties"),
    isBinary: layers.some(
      (layer) =>
        layer["format"] === "binary" ||
        (layer["contentMediaType"] !== undefined && layer["contentEncoding"] === undefined),
    ),
  };
}

function layersOf(
  schema: Schema,
  document: ContractDocument,
  depth: number,
): readonly Readonly<Record<string, unknown>>[] {
  // Deep enough for any composition; a cycle of references ends here.
  if (typeof schema === "boolean" || depth > 16) return [];
  const { $ref, allOf, anyOf, oneOf } = schema;
  const target =
    typeof $ref === "string" ? [followReference<Exclude<Schema, boolean>>(document, { $ref })] : [];
  const parts = [...target, ...asList(allOf), ...asList(anyOf), ...asList(oneOf)];
  // Members of a composition are schemas.
  return [schema, ...parts.flatMap((part) => layersOf(part as Schema, document, depth + 1))];
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
