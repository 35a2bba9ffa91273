import { entriesOf, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { splitPointer } from "../../json/pointer.ts";
import { sha256 } from "../../json/sha256.ts";
import { schemasOf } from "../swagger/dialect.ts";
import { followAliases, locateReference, type Target } from "./locate-reference.ts";
import type { InputDocument } from "./merge.ts";

/**
 * Names the schemas in parts of a document: by the component that is only a reference to it, else by
 * the last step of its pointer or by its file. If several want one name, each gets a suffix from its
 * file and pointer, so that no name depends on the order.
 */
export function nameParts(
  parts: readonly Target[],
  documents: readonly InputDocument[],
  files: ReadonlyMap<string, JsonObject>,
): (target: Target) => string {
  const aliases = new Map<string, string>();
  const taken = new Set<string>();
  for (const { file, value } of documents) {
    for (const [name, schema] of entriesOf(schemasOf(value))) {
      taken.add(name);
      const found = locateReference(file, stringOr(objectOr(schema)["$ref"]), files);
      const target = found && followAliases(found, files);
      if (target && target.file !== file && (aliases.get(keyOf(target)) ?? "\uffff") > name) {
        aliases.set(keyOf(target), name);
      }
    }
  }
  const wanting = Map.groupBy(
    parts.filter((part) => !aliases.has(keyOf(part))),
    wantedName,
  );
  return (target) => {
    const key = keyOf(target);
    const wanted = wantedName(target);
    const isShared = taken.has(wanted) || (wanting.get(wanted)?.length ?? 0) > 1;
    return aliases.get(key) ?? (isShared ? `${wanted}_${sha256(key).slice(0, 6)}` : wanted);
  };
}

function wantedName({ file, pointer }: Target): string {
  const last = splitPointer(pointer).at(-1);
  const stem =
    file
      .split("/")
      .at(-1)
      ?.replace(/\.[a-z]+$/i, "") ?? "";
  return (last ?? stem).replace(/[^A-Za-z0-9._-]+/g, "_") || "Part";
}

function keyOf({ file, pointer }: Target): string {
  return `${file}#${pointer}`;
}
