import {
  arrayOr,
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  ownValue,
  stringOr,
} from "../../json/json.ts";
import { schemaLayers } from "../schema-layers.ts";
import { readTags, type Tags } from "./read-tags.ts";

/**
 * States in each schema that a discriminator selects which tag values select it, so that every
 * JSON Schema tool can distinguish the alternatives, even without support for discriminators
 * (OpenAPI 3.1 section 4.8.25: a value in the mapping, else the schema's name).
 */
export function stateTags(contract: JsonObject): JsonObject {
  const tags = readTags(contract);
  if (tags.size === 0) return contract;
  const components = objectOr(contract["components"]);
  const schemas = entriesOf(objectOr(components["schemas"])).map(
    ([name, schema]): [string, Json] => [name, withTags(schema, tags.get(name), contract)],
  );
  return { ...contract, components: { ...components, schemas: Object.fromEntries(schemas) } };
}

function withTags(schema: Json, tags: Tags | undefined, contract: JsonObject): Json {
  // A union is discriminated by its own alternatives.
  if (!tags || !isObject(schema) || schema["oneOf"] || schema["anyOf"]) return schema;
  const stated = [...tags].flatMap(([property, values]): [string, Json][] => {
    const tag = stateTag(schema, property, [...values].sort(), contract);
    return tag === undefined ? [] : [[property, tag]];
  });
  if (stated.length === 0) return schema;
  const properties = new Map([...entriesOf(objectOr(schema["properties"])), ...stated]);
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** The tag as a property; undefined if the schema already says so, or contradicts it. */
function stateTag(
  schema: JsonObject,
  property: string,
  values: readonly string[],
  contract: JsonObject,
): JsonObject | undefined {
  const described = schemaLayers(schema, contract).flatMap((layer) =>
    schemaLayers(ownValue(objectOr(layer["properties"]), property), contract),
  );
  const types = described.flatMap(({ type }) => (isArray(type) ? type : type ? [type] : []));
  if (types.length > 0 && !types.includes("string")) return undefined;
  const lists = described.flatMap(allowedValues);
  const possible = values.filter((value) => lists.every((list) => list.includes(value)));
  const isStated = lists.some((list) => list.length === possible.length);
  if (possible.length === 0 || isStated) return undefined;
  const own = objectOr(ownValue(objectOr(schema["properties"]), property));
  const { $ref: _, enum: __, const: ___, ...rest } = own;
  const description = stringOr(described.find((one) => one["description"])?.["description"]);
  return {
    ...(description === undefined ? {} : { description }),
    ...rest,
    type: "string",
    ...(possible.length === 1 ? { const: possible[0] } : { enum: possible }),
  };
}

function allowedValues(schema: JsonObject): (readonly Json[])[] {
  const single = schema["const"];
  return [
    ...(isArray(schema["enum"]) ? [arrayOr(schema["enum"])] : []),
    ...(single === undefined ? [] : [[single]]),
  ];
}
