import { isObject, type Json } from "./json.ts";

/** Appends steps to a JSON Pointer (RFC 6901). */
export function joinPointer(pointer: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>(
    (path, step) => `${path}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}

/** The steps of a JSON Pointer. */
export function splitPointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer without its last step; undefined at the root. */
export function parentPointer(pointer: string): string | undefined {
  const end = pointer.lastIndexOf("/");
  return end < 0 ? undefined : pointer.slice(0, end);
}

/** The value at a JSON Pointer; undefined if there is none. */
export function readPointer(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const step of splitPointer(pointer)) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** The pointer that a `$ref` into the same document means; undefined for any other. */
export function pointerOfReference(reference: Json | undefined): string | undefined {
  if (typeof reference !== "string" || !reference.startsWith("#/")) return undefined;
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return undefined;
  }
}
