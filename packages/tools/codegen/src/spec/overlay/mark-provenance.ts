import type { JsonObject } from "../../json/json.ts";
import { objectOr } from "../../json/json.ts";
import type { Provenance } from "../../model.ts";
import type { NodeKind } from "../node-kinds.ts";
import { rewriteNodes, visitNodes } from "../walk-nodes.ts";

/** Kinds on which a mark means something to a reader of the contract or of a doc comment. */
const MARKED: ReadonlySet<NodeKind> = new Set([
  "operation",
  "parameter",
  "response",
  "header",
  "schema",
  "server",
  "securityScheme",
]);

/**
 * Writes `x-provenance` on the topmost objects that an overlay added, and on those below with another
 * provenance, so that the contract itself says what is not in the vendor's document.
 */
export function markProvenance(
  document: JsonObject,
  added: ReadonlyMap<string, Provenance>,
): JsonObject {
  if (added.size === 0) return document;
  const covered = new Map<string, Provenance>();
  visitNodes(document, (_, { kind, pointer }) => {
    const mark = MARKED.has(kind) ? coveringMark(pointer, added) : undefined;
    if (mark) covered.set(pointer, mark);
  });
  const marked = rewriteNodes(document, (node, { pointer }) => {
    const mark = covered.get(pointer);
    if (!mark || markAbove(pointer, covered) === mark) return node;
    return { ...node, "x-provenance": mark };
  });
  return objectOr(marked);
}

function coveringMark(
  pointer: string,
  added: ReadonlyMap<string, Provenance>,
): Provenance | undefined {
  for (const ancestor of ancestorsOf(pointer, true)) {
    const mark = added.get(ancestor);
    if (mark) return mark;
  }
  return undefined;
}

function markAbove(
  pointer: string,
  marks: ReadonlyMap<string, Provenance>,
): Provenance | undefined {
  const nearest = ancestorsOf(pointer, false).find((ancestor) => marks.has(ancestor));
  return nearest === undefined ? undefined : marks.get(nearest);
}

function ancestorsOf(pointer: string, self: boolean): string[] {
  const ancestors = self ? [pointer] : [];
  for (let end = pointer.lastIndexOf("/"); end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    ancestors.push(pointer.slice(0, end));
  }
  return ancestors;
}
