import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { isObject, type Json, type JsonObject, objectOr, stringOr } from "../json/json.ts";
import { pointerOfReference, readPointer } from "../json/pointer.ts";
import { type NodePlace, rewriteNodes } from "./node-kinds.ts";

/**
 * Replaces references to parameters, responses, request bodies, headers, examples, links and path
 * items by what they refer to, and checks that every reference to a schema ends in one. Afterwards
 * only schemas are shared by reference, which is all that the later stages know; a schema that is
 * referred to inside one of the replaced components is copied with it.
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

  const resolve = (node: JsonObject, place: NodePlace, seen: readonly string[]): Json => {
    const reference = stringOr(node["$ref"]);
    if (reference === undefined) return node;
    const pointer = pointerOfReference(reference);
    if (pointer === undefined) {
      report("REFERENCE_FOREIGN", place.pointer, `"${reference}" leads out of the document.`);
      return node;
    }
    const target = readPointer(document, pointer);
    if (target === undefined) {
      report("REFERENCE_DANGLING", place.pointer, `"${reference}" leads nowhere.`);
      return node;
    }
    if (seen.includes(pointer)) {
      report("REFERENCE_CIRCULAR", place.pointer, `"${reference}" leads back to itself.`);
      return node;
    }
    const path = [...seen, pointer];
    if (place.kind === "schema" && !isSchema(target)) {
      report("REFERENCE_DANGLING", place.pointer, `"${reference}" leads to no schema.`);
      return node;
    }
    if (place.kind === "schema" && !isDissolved(pointer)) {
      // Only a chain of bare references is followed: a schema may well contain itself further down.
      if (!endsInSchema(document, pointer)) {
        report("REFERENCE_CIRCULAR", place.pointer, `"${reference}" leads back to itself.`);
      }
      return node;
    }
    const { $ref: _, ...siblings } = node;
    const inlined = rewriteNodes(
      target,
      (child, childPlace) => resolve(child, childPlace, path),
      place.kind,
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

/** References that may follow one another before a schema must come. */
const LONGEST_CHAIN = 100;

/** Whether following bare references comes to an end; what leads out or nowhere is reported elsewhere. */
function endsInSchema(document: JsonObject, start: string): boolean {
  let pointer: string | undefined = start;
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    const reference = stringOr(objectOr(readPointer(document, pointer))["$ref"]);
    pointer = reference === undefined ? undefined : pointerOfReference(reference);
    if (pointer === undefined) return true;
  }
  return false;
}

function isSchema(value: Json): boolean {
  return isObject(value) || typeof value === "boolean";
}

/** Whether a place is gone once the components that are no schemas and the path items are dissolved. */
function isDissolved(pointer: string): boolean {
  return (
    (pointer.startsWith("/components/") && !pointer.startsWith("/components/schemas/")) ||
    /^\/paths\/[^/]+\/parameters\//.test(pointer)
  );
}
