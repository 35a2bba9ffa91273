import { type Diagnostic, hasErrors } from "../../diagnostics.ts";
import { isArray, isObject, type Json } from "../../json/json.ts";
import type { FileTree } from "../../model.ts";
import { parseLeniently } from "../../spec/lenient/parse-leniently.ts";
import { resolveReference } from "../../spec/load/locate-reference.ts";
import { findBelow } from "./find-below.ts";
import { readLocal } from "./read-local.ts";

/** The files that a document refers to. */
export interface DocumentParts {
  /** Text by path from the document's folder, with forward slashes, sorted. */
  readonly parts: FileTree;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the JSON and YAML files that a document's references lead to, directly or through each other.
 * A file that is missing, outside of the document's folder or reached through a link stays unread: the
 * generator reports its reference where a type depends on it.
 */
export async function readParts(
  vendor: string,
  folder: string,
  root: string,
  text: string,
): Promise<DocumentParts> {
  const parts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const seen = new Set([root]);
  const open = filesOf(root, text);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const path = await findBelow(folder, file.split("/"));
    if (path === undefined) continue;
    const read = await readLocal(vendor, path);
    diagnostics.push(...read.diagnostics);
    if (read.text === undefined || hasErrors(read.diagnostics)) continue;
    parts.set(file, read.text);
    open.push(...filesOf(file, read.text));
  }
  return { parts: new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1))), diagnostics };
}

/** The other files that a file refers to; none if it cannot be parsed, which its parsing reports. */
export function filesOf(file: string, text: string): string[] {
  // Most documents are one file, and parsing takes far longer than looking.
  if (!/\$ref["']?\s*:\s*["']?[^"'#\s]/.test(text)) return [];
  const { value } = parseLeniently(file, text);
  return value === undefined ? [] : referencesOf(value).flatMap((one) => fileOf(file, one));
}

function fileOf(from: string, reference: string): string[] {
  const target = resolveReference(from, reference);
  return target && /\.(?:json|ya?ml)$/.test(target.file) ? [target.file] : [];
}

function referencesOf(value: Json): string[] {
  if (isArray(value)) return value.flatMap(referencesOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]): string[] => {
    if (item === undefined) return [];
    return key === "$ref" && typeof item === "string" ? [item] : referencesOf(item);
  });
}
