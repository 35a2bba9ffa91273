import type { JsonObject } from "../../json/json.ts";
import { joinPointer, readPointer, splitPointer } from "../../json/pointer.ts";
import { childOf, type NodeKind } from "../../spec/node-kinds.ts";
import { checkDocumentSchema } from "../../spec/validate/check-document-schema.ts";
import { collectRepairs, type Repair } from "./repair-action.ts";

/** Fields that no type and no call depends on. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  "info",
  "tags",
  "externalDocs",
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "links",
  "deprecated",
  "xml",
  "jsonSchemaDialect",
]);

/**
 * Removes what the official schema of OpenAPI refuses where no type and no call depends on it: in
 * descriptions, tags and examples, and fields that OpenAPI does not define.
 */
export function repairAnnotations(document: JsonObject): readonly Repair[] {
  // What is new in 3.2 is unknown to the schema of 3.1, and is lowered later.
  const isNewer = String(document["openapi"]).startsWith("3.2");
  const pointers = new Map<string, string>();
  for (const { instancePath, message, params } of checkDocumentSchema(document)) {
    const unknown = params["unevaluatedProperty"] ?? params["additionalProperty"];
    if (typeof unknown === "string") {
      const pointer = joinPointer(instancePath, unknown);
      const isIdle = annotationIn(pointer) ?? (isField(instancePath) && !isNewer);
      if (isIdle) pointers.set(pointer, `OpenAPI defines no \`${unknown}\` here`);
    } else if (annotationIn(instancePath)) {
      // A member that is missing makes the whole meaningless.
      pointers.set(instancePath, `The value ${message ?? "is not what OpenAPI defines"}`);
    }
  }
  return collectRepairs(document, (repairAt) => {
    for (const [pointer, reason] of pointers) {
      const isInside = [...pointers.keys()].some((other) => pointer.startsWith(`${other}/`));
      const exists = readPointer(document, pointer) !== undefined;
      if (!isInside && exists && !isNeeded(pointer)) repairAt(pointer, `${reason}: it is removed.`);
    }
  });
}

/** Whether an unknown field of the object at a pointer can be left out: paths and names are no fields. */
function isField(pointer: string): boolean {
  return pointer !== "/paths" && !/^\/components\/[^/]+$/.test(pointer);
}

/** `info` and its title and version are given a value instead. */
function isNeeded(pointer: string): boolean {
  return /^(?:|\/info|\/info\/(?:title|version))$/.test(pointer);
}

/** Whether a pointer leads into a field that nothing depends on; undefined if it does not. */
function annotationIn(pointer: string): true | undefined {
  let kind: NodeKind | undefined = "document";
  let form: "one" | "map" | "list" = "one";
  let isName = false;
  for (const step of splitPointer(pointer)) {
    if (isName) {
      isName = false;
      continue;
    }
    if (kind === undefined) return undefined;
    if (kind !== "responses" && (ANNOTATIONS.has(step) || step.startsWith("x-"))) return true;
    [kind, form] = childOf(kind, step) ?? [undefined, "one"];
    isName = form !== "one";
  }
  return undefined;
}
