import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { DOCUMENT_TYPE, FETCH_LIMITS, guardedFetch } from "./guarded-fetch.ts";

/** A page with one or more sources, as fetched. */
export interface FetchedPage {
  /** Undefined if it is unchanged or was refused. */
  readonly text: string | undefined;
  readonly isUnchanged: boolean;
  readonly etag: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** How to fetch a page. */
export interface PageRequest {
  readonly vendor: string;
  /** A URL, or a file path from the workspace root. */
  readonly location: string;
  /** Whether the whole page is an OpenAPI document; otherwise it is a page of text. */
  readonly isDocument: boolean;
  readonly etag: string | undefined;
}

const PAGE_TYPE = /^text\/(?:markdown|x-markdown|plain)$/;

/** Fetches a page through the guarded fetch, or reads it if vendor.yaml names a file. */
export async function fetchPage(root: string, request: PageRequest): Promise<FetchedPage> {
  const { vendor, location, isDocument, etag } = request;
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(location)) return readPage(root, vendor, location);
  const types = isDocument ? DOCUMENT_TYPE : PAGE_TYPE;
  return guardedFetch(vendor, location, FETCH_LIMITS, { types, ifNoneMatch: etag });
}

async function readPage(root: string, vendor: string, path: string): Promise<FetchedPage> {
  const refuse = (message: string): FetchedPage => ({
    text: undefined,
    isUnchanged: false,
    etag: undefined,
    diagnostics: [
      diagnostic("REFRESH_REFUSED", { vendor, file: path }, `Guard "file": ${message}`),
    ],
  });
  try {
    const { size } = await stat(resolve(root, path));
    if (size > FETCH_LIMITS.bytes) return refuse(`It is larger than ${FETCH_LIMITS.bytes} bytes.`);
    const bytes = await readFile(resolve(root, path));
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, isUnchanged: false, etag: undefined, diagnostics: [] };
  } catch (error) {
    const code = Object(error).code;
    return refuse(code === "ENOENT" ? "There is no such file." : String(Object(error).message));
  }
}
