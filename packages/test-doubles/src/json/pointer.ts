import { isArray, isObject, type Json } from "./json.ts";

/** One step of a JSON Pointer, not escaped. */
export type Step = string | number;

/** Extends a JSON Pointer by steps, escaping each (RFC 6901 section 3). */
export function joinPointer(pointer: string, ...steps: Step[]): string {
  return steps.reduce<string>((path, step) => `${path}/${escapeStep(step)}`, pointer);
}

function escapeStep(step: Step): string {
  // Most steps hold neither, and a large document has millions.
  if (typeof step === "number" || !/[~/]/.test(step)) return String(step);
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The steps of a JSON Pointer, unescaped (RFC 6901 section 4). */
export function splitPointer(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value a JSON Pointer leads to, or undefined where it leads nowhere. */
export function readPointer(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const step of splitPointer(pointer)) {
    if (isArray(value)) value = value[Number(step)];
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/**
 * The pointer of a local reference such as `#/components/schemas/Product`; undefined for anything
 * that leaves the document (RFC 3986 fragments are percent-encoded).
 */
export function pointerOfReference(reference: string): string | undefined {
  if (reference === "#") return "";
  if (!reference.startsWith("#/")) return undefined;
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return undefined;
  }
}
