import {
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectFrom,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { joinPointer, readPointer } from "../../json/pointer.ts";
import { childOf, type NodeKind } from "../node-kinds.ts";
import { rewriteNodes } from "../walk-nodes.ts";
import { locateReference, referenceTo, type Target } from "./locate-reference.ts";

/**
 * Opens references that stand for a map or a list, such as `paths: { $ref: paths.yaml }`: each entry
 * becomes a reference of its own. OpenAPI knows none of these, but no other reading makes sense.
 */
export function openContainers(
  value: Json,
  kind: NodeKind,
  file: string,
  files: ReadonlyMap<string, JsonObject>,
): Json {
  const open = (container: Json, form: "map" | "list", seen: readonly string[] = []): Json => {
    if (!isObject(container)) return container;
    const { $ref: reference, ...others } = container;
    const target = locateReference(file, stringOr(reference), files);
    if (!target || seen.includes(`${target.file}#${target.pointer}`)) return container;
    const found = readPointer(files.get(target.file) ?? {}, target.pointer);
    if (form === "list") {
      // A single item in place of a list is another matter.
      if (!isArray(found)) return container;
      return found.map((item, index) => referTo(item, target, index));
    }
    if (!isObject(found)) return container;
    const own = entriesOf(found).map(([name, item]): [string, Json] => [
      name,
      referTo(item, target, name),
    ]);
    const key = `${target.file}#${target.pointer}`;
    return { ...objectOr(open(objectFrom(own), form, [...seen, key])), ...others };
  };
  const referTo = (item: Json, { file: from, pointer }: Target, step: string | number): Json => {
    const text = stringOr(item);
    // The container refers to another one in turn.
    const next = step === "$ref" ? locateReference(from, text, files) : undefined;
    if (next) return referenceTo(next, file);
    if (!isObject(item)) return item;
    return { $ref: referenceTo({ file: from, pointer: joinPointer(pointer, step) }, file) };
  };
  return rewriteNodes(
    value,
    (node, position) => {
      const opened = entriesOf(node).flatMap(([field, child]): [string, Json][] => {
        const form = childOf(position.kind, field)?.[1];
        if (form !== "map" && form !== "list") return [];
        const result = open(child, form);
        return result === child ? [] : [[field, result]];
      });
      return opened.length === 0 ? node : { ...node, ...objectFrom(opened) };
    },
    kind,
  );
}
