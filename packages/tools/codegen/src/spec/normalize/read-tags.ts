import {
  arrayOr,
  entriesOf,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { pointerOfReference, splitPointer } from "../../json/pointer.ts";
import { visitNodes } from "../walk-nodes.ts";

/** The tag values that select a schema, by the property that contains them. */
export type Tags = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The tags of every component schema that a discriminator selects: as an alternative of `oneOf` or
 * `anyOf`, by a mapping, or as an extension of the schema that has the discriminator (`allOf`). A
 * schema that others extend also has their tags.
 */
export function readTags(contract: JsonObject): ReadonlyMap<string, Tags> {
  const schemas = objectOr(objectOr(contract["components"])["schemas"]);
  const extensions = findExtensions(schemas);
  const tags = new Map<string, Map<string, Set<string>>>();
  const add = (name: string, property: string, value: string) => {
    const own = tags.get(name) ?? new Map<string, Set<string>>();
    tags.set(name, own.set(property, (own.get(property) ?? new Set()).add(value)));
  };
  visitNodes(contract, (node, position) => {
    const discriminator = objectOr(node["discriminator"]);
    const property = stringOr(discriminator["propertyName"]);
    if (position.kind !== "schema" || property === undefined) return;
    const { pointer } = position;
    const [, , self = "", ...below] = splitPointer(pointer);
    const isComponent = pointer.startsWith("/components/schemas/") && below.length === 0;
    const selected = selectedBy(isComponent ? self : undefined, node, schemas, extensions);
    for (const { value, name } of selected) add(name, property, value);
  });
  return passUp(tags, extensions);
}

/** A tag value and the component schema that it selects. */
export interface Selected {
  readonly value: string;
  readonly name: string;
}

/**
 * What the discriminator of a schema selects, in the order of its mapping, then of its alternatives.
 * @param self its name, if it is a component
 */
export function selectedBy(
  self: string | undefined,
  schema: JsonObject,
  schemas: JsonObject,
  extensions: Extensions,
): readonly Selected[] {
  const { mapping } = objectOr(schema["discriminator"]);
  const named = entriesOf(objectOr(mapping)).flatMap(([value, target]): Selected[] => {
    const name = componentOf(target, schemas);
    return name === undefined ? [] : [{ value, name }];
  });
  const mapped = new Set(named.map(({ name }) => name));
  const extending = self === undefined ? [] : descendants(self, extensions);
  const alternatives = ["oneOf", "anyOf"].flatMap((keyword) =>
    arrayOr(schema[keyword]).flatMap(
      (branch) => componentOf(objectOr(branch)["$ref"], schemas) ?? [],
    ),
  );
  const own = extending.filter((name) => mapped.size === 0 || !isAlias(objectOr(schemas[name])));
  const implied = [...new Set([...alternatives, ...own])]
    .filter((name) => !mapped.has(name) && isOwn(name, extensions, mapped))
    .map((name) => ({ value: name, name }));
  return [...named, ...implied];
}

/** Whether a schema gives another one a second name: where a mapping names the rest, it has no tag. */
function isAlias({ allOf, properties }: JsonObject): boolean {
  return arrayOr(allOf).length === 1 && properties === undefined;
}

/** Whether a schema is selected by its own name: not if it is only a base of mapped ones. */
function isOwn(name: string, extensions: Extensions, mapped: ReadonlySet<string>): boolean {
  return !descendants(name, extensions).some((one) => mapped.has(one));
}

/** The schemas that name a schema in their `allOf`, by its name. */
export type Extensions = ReadonlyMap<string, ReadonlySet<string>>;

/** Which schemas name a schema in their `allOf`. */
export function findExtensions(schemas: JsonObject): Extensions {
  const extensions = new Map<string, Set<string>>();
  for (const [name, schema] of entriesOf(schemas)) {
    for (const part of arrayOr(objectOr(schema)["allOf"])) {
      const base = componentOf(objectOr(part)["$ref"], schemas);
      if (base !== undefined) extensions.set(base, (extensions.get(base) ?? new Set()).add(name));
    }
  }
  return extensions;
}

function descendants(name: string, extensions: Extensions): string[] {
  const found = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const extension of extensions.get(next) ?? []) {
      if (found.has(extension) || extension === name) continue;
      found.add(extension);
      open.push(extension);
    }
  }
  return [...found].sort();
}

/** An extension is also an instance of its base, so the tags of the base include those of the extension. */
function passUp(
  tags: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>,
  extensions: Extensions,
): ReadonlyMap<string, Tags> {
  const passed = [...tags].map(([name, own]): [string, Tags] => {
    const below = descendants(name, extensions).flatMap((one) => [...(tags.get(one) ?? [])]);
    const whole = [...own].map(([property, values]): [string, ReadonlySet<string>] => {
      const more = below.filter(([other]) => other === property).flatMap(([, one]) => [...one]);
      return [property, new Set([...values, ...more])];
    });
    return [name, new Map(whole)];
  });
  return new Map(passed);
}

/** The component schema that a reference, or a bare name in a mapping, leads to. */
function componentOf(target: Json | undefined, schemas: JsonObject): string | undefined {
  const text = stringOr(target);
  if (text === undefined) return undefined;
  if (Object.hasOwn(schemas, text)) return text;
  const pointer = pointerOfReference(text);
  const [components, kind, name, ...below] = pointer === undefined ? [] : splitPointer(pointer);
  const isSchema = components === "components" && kind === "schemas" && below.length === 0;
  return isSchema && name !== undefined && Object.hasOwn(schemas, name) ? name : undefined;
}
