import {
  entriesOf,
  equalJson,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { readPointer, splitPointer } from "../../json/pointer.ts";
import { encode } from "../load/locate-reference.ts";
import { openContainers } from "../load/open-containers.ts";
import type { NodeKind } from "../node-kinds.ts";
import { type Dialect, dialectOf, schemasOf, withSchemas } from "../swagger/dialect.ts";
import { rewriteNodes } from "../walk-nodes.ts";
import { UNRESOLVED } from "./unresolved-reference.ts";

/** The files that a document's references lead to, by path; all paths are relative to the same folder. */
export type BundledFiles = ReadonlyMap<string, JsonObject>;

/** A reference as file and JSON Pointer, not encoded; the file is empty for the document itself. */
export function splitReference(reference: string): { file: string; pointer: string } {
  const [file = "", fragment = ""] = reference.split("#", 2);
  return { file, pointer: decode(fragment) };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Whether a reference names a URL instead of a file. */
export function isAddress(file: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(file);
}

/** The path of a file that another one refers to, relative to the same folder. */
export function resolveFile(from: string, file: string): string {
  return new URL(file, `file:///${from}`).pathname.slice(1);
}

/**
 * Bundles several files into one document: schemas of other files get a name among the document's
 * own, everything else is copied to its references. A missing schema is marked with its path, which
 * `locate` returns for its file; other references without a target stay.
 */
export function bundleFiles(
  root: string,
  files: BundledFiles,
  locate: (file: string) => string,
): JsonObject {
  const lifted = new Map<string, Json>();
  const names = new Map<string, string>();
  const document = objectOr(files.get(root));
  const dialect = dialectOf(document);
  const own = schemasOf(document);

  const nameOf = (file: string, pointer: string): string => {
    const key = `${file}#${pointer}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const stem = splitPointer(pointer).at(-1) ?? file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
    let name = stem;
    for (let count = 2; Object.hasOwn(own, name) || lifted.has(name); count += 1) {
      name = `${stem}${count}`;
    }
    names.set(key, name);
    lifted.set(name, true);
    lifted.set(
      name,
      rewrite(file, readPointer(objectOr(files.get(file)), pointer) ?? true, "schema"),
    );
    return name;
  };
  const rewrite = (file: string, node: Json, kind: NodeKind, above: readonly string[] = []): Json =>
    rewriteNodes(
      node,
      (inner, { kind: innerKind }) => {
        const reference = stringOr(inner["$ref"]);
        if (reference === undefined) return inner;
        const { file: other, pointer } = splitReference(reference);
        const target = other === "" || isAddress(other) ? file : resolveFile(file, other);
        if (target === root && other === "") return inner;
        const held = isAddress(other) ? undefined : files.get(target);
        const found = held && readPointer(held, pointer);
        const key = `${target}#${pointer}`;
        if (found === undefined && innerKind === "schema" && other !== "") {
          const { $ref: _, ...siblings } = inner;
          return { ...siblings, [UNRESOLVED]: isAddress(other) ? reference : locate(key) };
        }
        if (found === undefined || above.includes(key)) return inner;
        if (innerKind === "schema") {
          if (target === root) return { ...inner, $ref: `#${encode(pointer)}` };
          return { ...inner, $ref: dialect.schemas + nameOf(target, pointer) };
        }
        const { $ref: _, ...siblings } = inner;
        const copied = rewrite(target, found, innerKind, [...above, key]);
        return isObject(copied) ? { ...copied, ...siblings } : inner;
      },
      kind,
    );
  const opened = openContainers(document, dialect.root, root, files);
  const bundled = objectOr(rewrite(root, opened, dialect.root));
  if (lifted.size === 0) return bundled;
  return withSchemas(bundled, withLifted(schemasOf(bundled), lifted, dialect));
}

/** A schema of the document that only refers to the lifted schema of a file becomes that schema. */
function withLifted(
  own: JsonObject,
  lifted: ReadonlyMap<string, Json>,
  dialect: Dialect,
): JsonObject {
  const all = Object.fromEntries([...entriesOf(own), ...lifted]);
  const aliases = entriesOf(own).flatMap(([name, schema]) => {
    const [, target] =
      [...lifted].find(([other]) => equalJson(schema, { $ref: dialect.schemas + other })) ?? [];
    return target === undefined ? [] : [[name, target] as const];
  });
  return { ...all, ...Object.fromEntries(aliases) };
}
