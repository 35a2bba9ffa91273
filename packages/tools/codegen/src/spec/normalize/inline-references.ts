import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { isObject, type Json, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import { type NodePlace, rewriteNodes } from "../walk-nodes.ts";
import { findCycles, hasAliases } from "./find-cycles.ts";

/** Where schemas are shared. */
const SHARED = "/components/schemas/";

/**
 * Replaces references to parameters, responses, request bodies, headers, examples, links and path
 * items by what they refer to, and checks that every reference to a schema ends in one. Afterwards
 * only the schemas of `components.schemas` are shared by reference, which is all that the later stages
 * know: a schema that is referred to at any other place is copied.
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
    const place = { vendor, file: `specs/${vendor}`, pointer };
    // A component is walked once for each of its users.
    diagnostics.set([code, pointer, message].join("\n"), diagnostic(code, place, message));
  };

  const isCircular = findCycles(document);
  const resolve = (node: JsonObject, at: NodePlace, seen: readonly string[]) => {
    const { kind } = at;
    if (kind === "schema" && hasAliases(node) && isCircular(at.pointer)) {
      report("REFERENCE_CIRCULAR", at.pointer, "The schema is made of nothing but itself.");
      return node;
    }
    const reference = stringOr(node["$ref"]);
    if (reference === undefined) return node;
    const pointer = pointerOfReference(reference);
    if (pointer === undefined) {
      report("REFERENCE_FOREIGN", at.pointer, `"${reference}" leads out of the document.`);
      return node;
    }
    const target = readPointer(document, pointer);
    if (target === undefined || (kind === "schema" && !isSchema(target))) {
      report(
        "REFERENCE_DANGLING",
        at.pointer,
        `"${reference}" leads nowhere, or to something else.`,
      );
      return node;
    }
    if (kind === "schema" && pointer.startsWith(SHARED)) return node;
    if (seen.includes(pointer)) {
      report("REFERENCE_CIRCULAR", at.pointer, `"${reference}" leads back to itself.`);
      return node;
    }
    const path = [...seen, pointer];
    const { $ref: _, ...siblings } = node;
    const inlined = rewriteNodes(
      target,
      (child, place): Json => resolve(child, place, path),
      kind,
      pointer,
    );
    if (typeof inlined === "boolean" && Object.keys(siblings).length === 0) return inlined;
    return { ...objectOr(inlined), ...siblings };
  };

  const inlined = objectOr(rewriteNodes(document, (node, place) => resolve(node, place, [])));
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
