import { basename, extname, join } from "node:path";
import { type Diagnostic, diagnostic, hasErrors } from "../../diagnostics.ts";
import { BY_HAND, type FileTree } from "../../model.ts";
import { findRoot, type Root } from "./find-documents.ts";
import { guardedFetch } from "./guarded-fetch.ts";
import { readLocal } from "./read-local.ts";
import { readParts } from "./read-parts.ts";

/** A document as found, not parsed. */
export interface FoundDocument {
  readonly text: string;
  /** A safe file name that ends in `.json` or `.yaml`; with parts, its path from the folder of all of them. */
  readonly file: string;
  /** The other files that it refers to, by path from that folder. */
  readonly parts: FileTree;
  /** The URL, or `by hand` for what came from a file. */
  readonly origin: string;
}

interface ReadDocument {
  readonly document: FoundDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a vendor's document from a file with the files below its folder that it refers to, from a folder
 * that is one document, or from a URL through the guarded fetch.
 */
export async function readDocument(vendor: string, location: string): Promise<ReadDocument> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location)) {
    const { text, diagnostics } = await guardedFetch(vendor, location);
    if (text === undefined) return { document: undefined, diagnostics };
    const file = fileName(basename(new URL(location).pathname), text);
    return { document: { text, file, parts: new Map(), origin: location }, diagnostics };
  }
  const found = await findRoot(location);
  if (typeof found !== "string") return readRoot(vendor, found);
  const problem = diagnostic("ROOT_UNKNOWN", { vendor, file: location }, found);
  return { document: undefined, diagnostics: [problem] };
}

async function readRoot(vendor: string, { folder, root }: Root): Promise<ReadDocument> {
  const { text, diagnostics } = await readLocal(vendor, join(folder, root));
  if (text === undefined) return { document: undefined, diagnostics };
  const { parts, diagnostics: reading } = await readParts(vendor, folder, root, text);
  if (hasErrors(reading)) return { document: undefined, diagnostics: reading };
  const name = basename(root);
  // Its parts may refer back to it, by the name that it has.
  const file = parts.size > 0 ? root : fileName(name, text);
  return { document: { text, file, parts, origin: BY_HAND }, diagnostics };
}

function fileName(name: string, text: string): string {
  const extension = extname(name).toLowerCase();
  const isKnown = [".json", ".yaml", ".yml"].includes(extension);
  const stem = (isKnown ? name.slice(0, -extension.length) : name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const written = isKnown ? extension : /^\s*[{[]/.test(text) ? ".json" : ".yaml";
  return `${stem || "openapi"}${written}`;
}
