import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import {
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  objectFrom,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import { HTTP_METHODS } from "../../model.ts";
import { keepReached } from "./keep-reached.ts";
import { matchOperation } from "./match-operation.ts";

/** A document with some of its operations, and the patterns that select none. */
export interface SelectedDocument {
  readonly document: JsonObject;
  readonly unmatched: readonly string[];
}

/**
 * Keeps the operations of an OpenAPI 3 document that one of the patterns selects, with the components
 * that they reach; webhooks go. Without patterns the document is returned as it is.
 */
export function selectOperations(
  document: JsonObject,
  patterns: readonly string[] | undefined,
): SelectedDocument {
  if (patterns === undefined || patterns.length === 0) return { document, unmatched: [] };
  const matched = new Set<string>();
  const isSelected = (path: string, operation: Json): boolean => {
    const found = patterns.filter((pattern) => matchOperation(pattern, path, objectOr(operation)));
    for (const pattern of found) matched.add(pattern);
    return found.length > 0;
  };
  const paths = entriesOf(objectOr(document["paths"])).flatMap(([path, given]) => {
    const item = follow(given, document);
    const kept = entriesOf(item).filter(
      ([field, operation]) =>
        !HTTP_METHODS.some((method) => method === field) || isSelected(path, operation),
    );
    const isLeft = kept.some(([field]) => HTTP_METHODS.some((method) => method === field));
    return isLeft ? [[path, objectFrom(kept)] as const] : [];
  });
  const { webhooks: _, ...rest } = document;
  const selected = keepReached({ ...rest, paths: objectFrom(paths) });
  return { document: selected, unmatched: patterns.filter((pattern) => !matched.has(pattern)) };
}

/** Reports patterns that select nothing: the vendor may have renamed what they meant. */
export function refuseUnmatched(vendor: string, patterns: readonly string[]): Diagnostic[] {
  const location = { vendor, file: `specs/${vendor}/vendor.yaml`, pointer: "/operations" };
  return patterns.map((pattern) => {
    const what = pattern.startsWith("/") ? "path" : "tag";
    return diagnostic("CONFIG_UNMATCHED", location, `No operation has the ${what} "${pattern}".`);
  });
}

/** A path that is only a reference is selected by what it leads to. */
function follow(item: Json, document: JsonObject): JsonObject {
  const reference = stringOr(objectOr(item)["$ref"]);
  const pointer = reference === undefined ? undefined : pointerOfReference(reference);
  const target = pointer === undefined ? undefined : readPointer(document, pointer);
  const { $ref: _, ...own } = objectOr(item);
  return isObject(target) ? { ...target, ...own } : objectOr(item);
}
