import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import type { NodeKind } from "../node-kinds.ts";
import { visitNodes } from "../walk-nodes.ts";

/** The most objects that a document may contain once its references are inlined. */
const MOST_OBJECTS = 1_000_000;

/** The most references that may follow each other in a chain. */
const LONGEST_CHAIN = 100;

const COMPONENT_SCHEMA = /^\/components\/schemas\/[^/]+$/;

/**
 * Refuses references that expand into more than can be written: whatever is not a component schema
 * is copied to each of its references, and copies of copies grow exponentially. Sizes are summed
 * without copying anything, so the check itself is linear.
 */
export function checkExpansion(vendor: string, document: JsonObject): Diagnostic[] {
  const sizes = new Map<string, number>();
  const sizeOf = (node: JsonObject, kind: NodeKind, depth: number): number => {
    let size = 0;
    visitNodes(
      node,
      (inner, position) => {
        size += 1;
        const reference = stringOr(inner["$ref"]);
        const pointer = reference === undefined ? undefined : pointerOfReference(reference);
        if (pointer !== undefined && depth < LONGEST_CHAIN && !isShared(pointer, position.kind)) {
          size += sizeAt(pointer, position.kind, depth + 1);
        } else if (depth >= LONGEST_CHAIN) size = MOST_OBJECTS + 1;
      },
      kind,
    );
    return size;
  };
  const sizeAt = (pointer: string, kind: NodeKind, depth: number): number => {
    const known = sizes.get(pointer);
    if (known !== undefined) return known;
    // A cycle counts once; whether to refuse it is decided when references are resolved.
    sizes.set(pointer, 0);
    const size = sizeOf(objectOr(readPointer(document, pointer)), kind, depth);
    sizes.set(pointer, size);
    return size;
  };
  if (sizeOf(document, "document", 0) <= MOST_OBJECTS) return [];
  const location = { vendor, file: `specs/${vendor}`, pointer: "" };
  const message = `Its references expand to more than ${MOST_OBJECTS} objects, or form chains of more than ${LONGEST_CHAIN}.`;
  return [diagnostic("DOCUMENT_EXCESSIVE", location, message)];
}

/** Whether the target is written once, under its own name. */
function isShared(pointer: string, kind: NodeKind): boolean {
  return kind === "schema" && COMPONENT_SCHEMA.test(pointer);
}
