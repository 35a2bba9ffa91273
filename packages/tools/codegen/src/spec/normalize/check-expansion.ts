import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import type { NodeKind } from "../node-kinds.ts";
import { visitNodes } from "../walk-nodes.ts";

/** Objects that all references of a document may come to when they are written out. */
const MOST_OBJECTS = 1_000_000;

/** References that may lead to one another before something else must come. */
const LONGEST_CHAIN = 100;

const COMPONENT_SCHEMA = /^\/components\/schemas\/[^/]+$/;

/**
 * Refuses references that unfold into more than can be written: whatever is no component schema is
 * copied to each place that refers to it, and copies of copies double. Sizes are summed without
 * copying anything, so the check itself is linear.
 */
export function checkExpansion(vendor: string, document: JsonObject): Diagnostic[] {
  const sizes = new Map<string, number>();
  const sizeOf = (node: JsonObject, kind: NodeKind, depth: number): number => {
    let size = 0;
    visitNodes(
      node,
      (inner, place) => {
        size += 1;
        const reference = stringOr(inner["$ref"]);
        const pointer = reference === undefined ? undefined : pointerOfReference(reference);
        if (pointer !== undefined && depth < LONGEST_CHAIN && !isShared(pointer, place.kind)) {
          size += sizeAt(pointer, place.kind, depth + 1);
        } else if (depth >= LONGEST_CHAIN) size = MOST_OBJECTS + 1;
      },
      kind,
    );
    return size;
  };
  const sizeAt = (pointer: string, kind: NodeKind, depth: number): number => {
    const known = sizes.get(pointer);
    if (known !== undefined) return known;
    // A cycle counts once; whether it is one to refuse is for the resolution to say.
    sizes.set(pointer, 0);
    const size = sizeOf(objectOr(readPointer(document, pointer)), kind, depth);
    sizes.set(pointer, size);
    return size;
  };
  if (sizeOf(document, "document", 0) <= MOST_OBJECTS) return [];
  const place = { vendor, file: `specs/${vendor}`, pointer: "" };
  const message = `Its references come to more than ${MOST_OBJECTS} objects, or to chains of more than ${LONGEST_CHAIN}.`;
  return [diagnostic("DOCUMENT_EXCESSIVE", place, message)];
}

/** Whether what is referred to is written once, under its own name. */
function isShared(pointer: string, kind: NodeKind): boolean {
  return kind === "schema" && COMPONENT_SCHEMA.test(pointer);
}
