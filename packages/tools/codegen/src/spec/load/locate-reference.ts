import type { JsonObject } from "../../json/json.ts";

/** What a reference points to: a node in one of a vendor's files. */
export interface Target {
  /** Path from the workspace root. */
  readonly file: string;
  /** JSON Pointer, not encoded; empty for the whole file. */
  readonly pointer: string;
}

/**
 * Resolves a reference against the file that contains it (RFC 3986 section 5.2). Undefined for an
 * absolute URL, for a file that is not among `files`, and for a fragment that is not a JSON Pointer.
 */
export function locateReference(
  file: string,
  reference: string | undefined,
  files: ReadonlyMap<string, JsonObject>,
): Target | undefined {
  if (reference === undefined) return undefined;
  const [path = "", fragment = ""] = split(reference);
  if (/^[a-z][a-z0-9+.-]*:|^\/|\\/i.test(path)) return undefined;
  const name = path === "" ? file : resolve(file, path);
  const pointer = decode(fragment);
  if (name === undefined || pointer === undefined || !files.has(name)) return undefined;
  return pointer === "" || pointer.startsWith("/") ? { file: name, pointer } : undefined;
}

function split(reference: string): string[] {
  const at = reference.indexOf("#");
  return at === -1 ? [reference] : [reference.slice(0, at), reference.slice(at + 1)];
}

/** Resolves a path relative to a file; undefined if it would leave the workspace. */
function resolve(file: string, path: string): string | undefined {
  const steps = file.split("/").slice(0, -1);
  for (const step of (decode(path) ?? "").split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
