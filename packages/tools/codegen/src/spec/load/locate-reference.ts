import { type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { readPointer } from "../../json/pointer.ts";

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
  const target = reference === undefined ? undefined : resolveReference(file, reference);
  return target && files.has(target.file) ? target : undefined;
}

/** Resolves a reference as `locateReference`, whatever files there are. */
export function resolveReference(file: string, reference: string): Target | undefined {
  const [path = "", fragment = ""] = split(reference);
  if (/^[a-z][a-z0-9+.-]*:|^\/|\\/i.test(path)) return undefined;
  const name = path === "" ? file : resolve(file, path);
  const pointer = decode(fragment);
  if (name === undefined || pointer === undefined) return undefined;
  return pointer === "" || pointer.startsWith("/") ? { file: name, pointer } : undefined;
}

/** Follows a target that is nothing but another reference, to the last one. */
export function followAliases(target: Target, files: ReadonlyMap<string, JsonObject>): Target {
  const seen = new Set<string>();
  for (let current = target; ; ) {
    const { file, pointer } = current;
    if (seen.has(`${file}#${pointer}`)) return target;
    seen.add(`${file}#${pointer}`);
    const value = objectOr(readPointer(files.get(file) ?? {}, pointer));
    const isAlias = Object.keys(value).length === 1;
    const next = isAlias ? locateReference(file, stringOr(value["$ref"]), files) : undefined;
    if (!next) return current;
    current = next;
  }
}

/** The reference from a file to a target. */
export function referenceTo({ file, pointer }: Target, from: string): string {
  const fragment = pointer === "" ? "" : `#${encode(pointer)}`;
  if (file === from) return fragment || "#";
  const steps = file.split("/");
  const folder = from.split("/").slice(0, -1);
  let shared = 0;
  while (shared < folder.length && folder[shared] === steps[shared]) shared += 1;
  const up = folder.slice(shared).map(() => "..");
  return [...up, ...steps.slice(shared).map(encodeURIComponent)].join("/") + fragment;
}

/** Encodes each step of a JSON Pointer for a reference. */
export function encode(pointer: string): string {
  return pointer.split("/").map(encodeURIComponent).join("/");
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
