import {
  arrayOr,
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectFrom,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { joinPointer, pointerOfReference, readPointer, splitPointer } from "../../json/pointer.ts";

const SCHEMAS = "/components/schemas";

/**
 * The document without the components that its paths do not reach. What extends a schema with a
 * discriminator is reached along with it; security schemes all stay.
 */
export function keepReached(document: JsonObject): JsonObject {
  const components = objectOr(document["components"]);
  if (Object.keys(components).length === 0) return document;
  const reached = findReached(document);
  const sections = entriesOf(components).flatMap(([section, entries]): [string, Json][] => {
    if (section === "securitySchemes" || !isObject(entries)) return [[section, entries]];
    const kept = entriesOf(entries).filter(([name]) =>
      reached.has(joinPointer("/components", section, name)),
    );
    return kept.length > 0 ? [[section, objectFrom(kept)]] : [];
  });
  return { ...document, components: objectFrom(sections) };
}

/** Pointers of the components that the paths lead to, directly or through each other. */
function findReached(document: JsonObject): ReadonlySet<string> {
  const extensions = findExtensions(document);
  const reached = new Set<string>();
  const open: Json[] = [document["paths"] ?? {}];
  const reach = (pointer: string | undefined) => {
    const component = pointer === undefined ? undefined : componentOf(pointer);
    if (component === undefined || reached.has(component)) return;
    const value = readPointer(document, component);
    if (value === undefined) return;
    reached.add(component);
    open.push(value);
    if (isObject(objectOr(value)["discriminator"])) {
      for (const extension of extensionsOf(component, extensions)) reach(extension);
    }
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isArray(next)) open.push(...next);
    if (!isObject(next)) continue;
    reach(pointerOfReference(stringOr(next["$ref"]) ?? ""));
    for (const [, target] of entriesOf(objectOr(objectOr(next["discriminator"])["mapping"]))) {
      const text = stringOr(target) ?? "";
      reach(pointerOfReference(text) ?? joinPointer(SCHEMAS, text));
    }
    open.push(...entriesOf(next).map(([, value]) => value));
  }
  return reached;
}

/** The extensions of a schema, and theirs. */
function extensionsOf(
  base: string,
  extensions: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [base];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const extension of extensions.get(next) ?? []) {
      if (found.has(extension)) continue;
      found.add(extension);
      open.push(extension);
    }
  }
  return found;
}

/** Pointers of the schemas whose `allOf` refers to a schema, by its pointer. */
function findExtensions(document: JsonObject): ReadonlyMap<string, readonly string[]> {
  const found = entriesOf(objectOr(readPointer(document, SCHEMAS))).flatMap(([name, schema]) =>
    arrayOr(objectOr(schema)["allOf"]).flatMap((part) => {
      const base = pointerOfReference(stringOr(objectOr(part)["$ref"]) ?? "");
      return base === undefined ? [] : [{ base, extension: joinPointer(SCHEMAS, name) }];
    }),
  );
  const grouped = Map.groupBy(found, ({ base }) => base);
  return new Map([...grouped].map(([base, list]) => [base, list.map((one) => one.extension)]));
}

/** The component that a pointer leads to or into. */
function componentOf(pointer: string): string | undefined {
  const [top, section, name] = splitPointer(pointer);
  if (top !== "components" || section === undefined || name === undefined) return undefined;
  return joinPointer("", top, section, name);
}
