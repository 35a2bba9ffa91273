import {
  arrayOr,
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { findCycles } from "./find-cycles.ts";
import { findExtensions, selectedBy } from "./read-tags.ts";

/** The extension that a union has which stands for a base: the reference to what its alternatives extend. */
const BASE_OF_UNION = "x-discriminator-base";

const COMPONENT = "#/components/schemas/";

/**
 * Splits every schema that has a discriminator and that others extend. Its name stands for the union
 * of what the discriminator selects, which is what a value of the schema is (OpenAPI 3.1 section
 * 4.8.25), and `<name>Base` for what the extensions have in common.
 * @param contract with the tags stated in each schema
 */
export function splitBases(contract: JsonObject): JsonObject {
  const components = objectOr(contract["components"]);
  const schemas = objectOr(components["schemas"]);
  const bases = findBases(schemas);
  if (bases.size === 0) return contract;
  const split = (some: ReadonlyMap<string, Base>): JsonObject => {
    return { ...contract, components: { ...components, schemas: splitSome(schemas, some) } };
  };
  const tried = split(bases);
  const isCircular = findCycles(tried);
  const sound = [...bases].filter(([name]) => !isCircular(`/components/schemas/${name}`));
  return sound.length === bases.size ? tried : split(new Map(sound));
}

interface Base {
  /** Name of the schema that the extensions have in common. */
  readonly base: string;
  readonly union: JsonObject;
}

function findBases(schemas: JsonObject): ReadonlyMap<string, Base> {
  const extensions = findExtensions(schemas);
  const found = entriesOf(schemas).flatMap(([name, schema]): [string, Base][] => {
    const { discriminator, description, deprecated, oneOf, anyOf } = objectOr(schema);
    const property = stringOr(objectOr(discriminator)["propertyName"]);
    if (property === undefined || oneOf !== undefined || anyOf !== undefined) return [];
    const selected = selectedBy(name, objectOr(schema), schemas, extensions);
    const others = selected.filter((one) => one.name !== name);
    if (others.length === 0) return [];
    const base = freeName(`${name}Base`, schemas);
    const own = selected.filter((one) => one.name === name).map(({ value }) => value);
    const mapping = others.map(({ value, name: target }) => [value, COMPONENT + target] as const);
    const targets = new Set(mapping.map(([, target]) => target));
    const union: JsonObject = {
      ...(description === undefined ? {} : { description }),
      ...(deprecated === undefined ? {} : { deprecated }),
      anyOf: [
        ...[...targets].map(($ref) => ({ $ref })),
        ...(own.length === 0 ? [] : [tagged(base, property, own)]),
      ],
      discriminator: { propertyName: property, mapping: Object.fromEntries(mapping) },
      [BASE_OF_UNION]: { propertyName: property, $ref: COMPONENT + base },
    };
    return [[name, { base, union }]];
  });
  return new Map(found);
}

/** The base where a tag selects it and none of its extensions. */
function tagged(base: string, property: string, values: readonly string[]): JsonObject {
  return {
    allOf: [{ $ref: COMPONENT + base }],
    type: "object",
    required: [property],
    properties: { [property]: { type: "string", enum: values } },
  };
}

function splitSome(schemas: JsonObject, bases: ReadonlyMap<string, Base>): JsonObject {
  const names = new Map([...bases].map(([name, { base }]) => [COMPONENT + name, COMPONENT + base]));
  return Object.fromEntries(
    entriesOf(schemas).flatMap(([name, schema]): [string, Json][] => {
      const extended = extendBase(schema, names);
      const own = bases.get(name);
      if (own === undefined || !isObject(extended)) return [[name, extended]];
      const { discriminator: _, ...common } = extended;
      return [
        [name, own.union],
        [own.base, common],
      ];
    }),
  );
}

/** An extension refers to what it extends, not to the union that it is part of. */
function extendBase(schema: Json, names: ReadonlyMap<string, string>): Json {
  if (!isObject(schema) || schema["allOf"] === undefined) return schema;
  const allOf = arrayOr(schema["allOf"]).map((part) => {
    const base = names.get(stringOr(objectOr(part)["$ref"]) ?? "");
    return base === undefined ? part : { ...objectOr(part), $ref: base };
  });
  return { ...schema, allOf };
}

function freeName(wanted: string, schemas: JsonObject): string {
  let name = wanted;
  for (let count = 2; Object.hasOwn(schemas, name); count += 1) name = `${wanted}${count}`;
  return name;
}
