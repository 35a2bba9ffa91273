import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { isObject, type Json, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import { type NodePosition, rewriteNodes } from "../walk-nodes.ts";
import { findCycles, hasAliases } from "./find-cycles.ts";

/** Where shared schemas are. */
const SHARED = "/components/schemas/";

/**
 * Replaces references to parameters, responses, request bodies, headers, examples, links and path
 * items with their targets, and checks that every reference to a schema leads to one. Afterwards only
 * the schemas of `components.schemas` are shared by reference, which is all that later stages
 * support; a reference to any other schema is replaced with a copy.
 */
export function inlineReferences(
  vendor: string,
  document: JsonObject,
): { document: JsonObject; diagnostics: Diagnostic[] } {
  const diagnostics = new Map<string, Diagnostic>();
  const report = (
    code: "REFERENCE_FOREIGN" | "REFERENCE_DANGLING" | "REFERENCE_CIRCULAR",
    pointer: string,
    message: string,
  ) => {
    const location = { vendor, file: `specs/${vendor}`, pointer };
    // A component is walked once for each of its users.
    diagnostics.set([code, pointer, message].join("\n"), diagnostic(code, location, message));
  };

  const isCircular = findCycles(document);
  const resolve = (node: JsonObject, at: NodePosition, seen: readonly string[]) => {
    const { kind } = at;
    if (kind === "schema" && hasAliases(node) && isCircular(at.pointer)) {
      report("REFERENCE_CIRCULAR", at.pointer, "The schema consists of nothing but itself.");
      return node;
    }
    const reference = stringOr(node["$ref"]);
    if (reference === undefined) return node;
    const pointer = pointerOfReference(reference);
    if (pointer === undefined) {
      report("REFERENCE_FOREIGN", at.pointer, `"${reference}" points outside the document.`);
      return node;
    }
    const target = readPointer(document, pointer);
    if (target === undefined || (kind === "schema" && !isSchema(target))) {
      report(
        "REFERENCE_DANGLING",
        at.pointer,
        `"${reference}" has no target, or the wrong kind of target.`,
      );
      return node;
    }
    if (kind === "schema" && pointer.startsWith(SHARED)) return node;
    if (seen.includes(pointer)) {
      report("REFERENCE_CIRCULAR", at.pointer, `"${reference}" refers back to itself.`);
      return node;
    }
    const path = [...seen, pointer];
    const { $ref: _, ...siblings } = node;
    const inlined = rewriteNodes(
      target,
      (child, position): Json => resolve(child, position, path),
      kind,
      pointer,
    );
    if (typeof inlined === "boolean" && Object.keys(siblings).length === 0) return inlined;
    return { ...objectOr(inlined), ...siblings };
  };

  const inlined = objectOr(rewriteNodes(document, (node, position) => resolve(node, position, [])));
  const { schemas, securitySchemes } = objectOr(inlined["components"]);
  const components: JsonObject = {
    ...(schemas === undefined ? {} : { schemas }),
    ...(securitySchemes === undefined ? {} : { securitySchemes }),
  };
  return { document: { ...inlined, components }, diagnostics: [...diagnostics.values()] };
}

function isSchema(value: Json): boolean {
  return isObject(value) || typeof value === "boolean";
}
