import {
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { readPointer } from "../../json/pointer.ts";
import type { NodeKind } from "../node-kinds.ts";
import { type Dialect, dialectOf, schemasOf, withSchemas } from "../swagger/dialect.ts";
import { rewriteNodes } from "../walk-nodes.ts";
import { encode, followAliases, locateReference, type Target } from "./locate-reference.ts";
import type { InputDocument } from "./merge.ts";
import { nameParts } from "./name-parts.ts";
import { openContainers } from "./open-containers.ts";

/**
 * Bundles a document that is split over several files into one: schemas of other files become
 * `components.schemas`, everything else is copied to its references. Only files that vendor.yaml
 * lists are reached; any other reference stays, for a later stage to refuse. A file that another one
 * refers to is a part, not a document of its own, unless it has paths and none of them is referred to.
 */
export function bundleFiles(inputs: readonly InputDocument[]): readonly InputDocument[] {
  const files = new Map(inputs.map(({ file, value }) => [file, value]));
  const targets = inputs.flatMap(({ file, value }) => targetsOf(file, value, files));
  if (targets.length === 0) return inputs;
  const referred = new Set(targets.map(({ file }) => file));
  const picked = new Set(targets.flatMap(({ file, pointer }) => (isPath(pointer) ? [file] : [])));
  const documents = inputs
    .filter(
      ({ file, value }) =>
        !referred.has(file) ||
        (Object.keys(objectOr(value["paths"])).length > 0 && !picked.has(file)),
    )
    .map(({ file, value }) => ({
      file,
      value: objectOr(openContainers(value, dialectOf(value).root, file, files)),
    }));
  // Once to find the parts, and again with names that do not depend on the order of finding.
  const found = new Map<string, Target>();
  bundleWith(documents, files, (target) => {
    const key = `${target.file}#${target.pointer}`;
    found.set(key, target);
    return key;
  });
  return bundleWith(documents, files, nameParts([...found.values()], documents, files));
}

/** Whether a pointer leads to the paths of a document, or into them. */
function isPath(pointer: string): boolean {
  return pointer === "/paths" || pointer.startsWith("/paths/");
}

function bundleWith(
  documents: readonly InputDocument[],
  files: ReadonlyMap<string, JsonObject>,
  nameOf: (target: Target) => string,
): readonly InputDocument[] {
  const dialect = dialectOf(documents[0]?.value ?? {});
  const own = new Set(documents.map(({ file }) => file));
  const bundler = createBundler(files, own, dialect.schemas, nameOf);
  const [first, ...others] = documents.map(({ file, value }) => ({
    file,
    value: withoutSelfAliases(
      objectOr(bundler.rewrite(value, dialectOf(value).root, file, [])),
      dialect,
    ),
  }));
  return first === undefined ? [] : [addSchemas(first, bundler.schemas()), ...others];
}

/** Drops components that only refer to themselves: they were aliases of a part that took their name. */
function withoutSelfAliases(document: JsonObject, dialect: Dialect): JsonObject {
  const known = entriesOf(schemasOf(document));
  const schemas = known.filter(
    ([name, schema]) => objectOr(schema)["$ref"] !== dialect.schemas + encode(name),
  );
  return schemas.length === known.length
    ? document
    : withSchemas(document, Object.fromEntries(schemas));
}

/** The targets in other files that a file refers to. */
function targetsOf(
  file: string,
  value: JsonObject,
  files: ReadonlyMap<string, JsonObject>,
): readonly Target[] {
  const targets: Target[] = [];
  const open: Json[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...next);
    if (!isObject(next)) continue;
    const target = locateReference(file, stringOr(next["$ref"]), files);
    if (target && target.file !== file) targets.push(target);
    open.push(...entriesOf(next).map(([, item]) => item));
  }
  return targets;
}

function createBundler(
  files: ReadonlyMap<string, JsonObject>,
  documents: ReadonlySet<string>,
  schemasPath: string,
  nameOf: (target: Target) => string,
) {
  const schemas = new Map<string, Json>();

  const rewrite = (
    value: Json,
    kind: NodeKind,
    file: string,
    above: readonly string[],
    pointer = "",
  ): Json =>
    rewriteNodes(
      value,
      (node, position) => {
        const reference = stringOr(node["$ref"]);
        const mapped = position.kind === "schema" ? withMapping(node, file) : node;
        const target = locateReference(file, reference, files);
        if (!target || isAtHome(target, file)) return mapped;
        return replace(mapped, target, position.kind, above);
      },
      kind,
      pointer,
    );

  // Documents are merged into one, where references within a document still have the same target.
  const isAtHome = (target: Target, file: string) => target.file === file && documents.has(file);

  const replace = (
    node: JsonObject,
    target: Target,
    kind: NodeKind,
    above: readonly string[],
  ): Json => {
    const { $ref: _, ...siblings } = node;
    if (documents.has(target.file)) return { ...siblings, $ref: `#${encode(target.pointer)}` };
    const key = `${target.file}#${target.pointer}`;
    const value = readPointer(files.get(target.file) ?? {}, target.pointer);
    if (value === undefined || above.includes(key)) return node;
    if (kind === "schema") {
      const last = followAliases(target, files);
      if (documents.has(last.file)) return { ...siblings, $ref: `#${encode(last.pointer)}` };
      return { ...siblings, $ref: schemasPath + encode(lift(last)) };
    }
    const opened = openContainers(value, kind, target.file, files);
    const copied = rewrite(opened, kind, target.file, [...above, key]);
    return isObject(copied) ? { ...copied, ...siblings } : copied;
  };

  const lift = (target: Target): string => {
    const name = nameOf(target);
    if (schemas.has(name)) return name;
    // Before it is rewritten: a schema may refer to itself.
    schemas.set(name, true);
    const value = readPointer(files.get(target.file) ?? {}, target.pointer) ?? true;
    const opened = openContainers(value, "schema", target.file, files);
    schemas.set(name, rewrite(opened, "schema", target.file, []));
    return name;
  };

  const withMapping = (node: JsonObject, file: string): JsonObject => {
    const discriminator = objectOr(node["discriminator"]);
    const mapping = entriesOf(objectOr(discriminator["mapping"]));
    if (mapping.length === 0) return node;
    const rewritten = mapping.map(([value, reference]): [string, Json] => {
      const found = locateReference(file, stringOr(reference), files);
      if (!found || isAtHome(found, file)) return [value, reference];
      const target = followAliases(found, files);
      const moved = documents.has(target.file)
        ? `#${encode(target.pointer)}`
        : schemasPath + encode(lift(target));
      return [value, moved];
    });
    return { ...node, discriminator: { ...discriminator, mapping: Object.fromEntries(rewritten) } };
  };

  return {
    rewrite,
    schemas: () => [...schemas].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function addSchemas(
  { file, value }: InputDocument,
  parts: readonly (readonly [string, Json])[],
): InputDocument {
  if (parts.length === 0) return { file, value };
  const schemas = { ...schemasOf(value), ...Object.fromEntries(parts) };
  return { file, value: withSchemas(value, schemas) };
}
