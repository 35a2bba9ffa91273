import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { isArray, isObject, type Json, type JsonObject } from "../json/json.ts";
import {
  bundleFiles,
  isAddress,
  resolveFile,
  splitReference,
} from "../spec/lenient/bundle-leniently.ts";
import { parseLeniently } from "../spec/lenient/parse-leniently.ts";
import {
  type OpenApiOptions,
  type OpenApiResult,
  readOpenApi,
} from "../spec/lenient/read-openapi.ts";
import { findBelow } from "./files/find-below.ts";
import { findRoot } from "./files/find-documents.ts";

/**
 * Reads any vendor's OpenAPI document from a file, with the files in its folder that it refers to, or
 * from a folder that is one document. No contract if the file cannot be read or is not OpenAPI; otherwise all diagnostics are warnings.
 */
export async function readOpenApiFile(
  path: string,
  options: OpenApiOptions = {},
): Promise<OpenApiResult> {
  const found = await findRoot(resolve(path));
  if (typeof found === "string") {
    const problem = diagnostic("ROOT_UNKNOWN", { vendor: "", file: path }, found);
    return { contract: undefined, diagnostics: [problem] };
  }
  const { folder, root } = found;
  const { value, diagnostics } = await readOne(join(folder, root), path);
  if (!value) return { contract: undefined, diagnostics };
  const files = new Map([[root, value]]);
  const tried = new Set<string>();
  const open = filesOf(root, value);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file) || tried.has(file)) continue;
    tried.add(file);
    // References to a file that is missing or elsewhere stay as they are and cause a warning.
    const steps = file.split("/").map(decode);
    const known = steps.filter((step) => step !== undefined);
    const below = known.length < steps.length ? undefined : await findBelow(folder, known);
    const other = below === undefined ? undefined : await readOne(below, file);
    if (!other?.value) continue;
    files.set(file, other.value);
    open.push(...filesOf(file, other.value));
  }
  const bundled = bundleFiles(root, files, (file) => join(folder, file));
  const result = await readOpenApi(path, bundled, options);
  return { ...result, diagnostics: [...diagnostics, ...result.diagnostics] };
}

function decode(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}

async function readOne(
  path: string,
  shown: string,
): Promise<{ value: JsonObject | undefined; diagnostics: readonly Diagnostic[] }> {
  try {
    return parseLeniently(shown, await readFile(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const message =
      reason === "ENOENT" ? "The file is missing." : `The file cannot be read (${reason}).`;
    return {
      value: undefined,
      diagnostics: [diagnostic("FILE_MISSING", { vendor: "", file: shown }, message)],
    };
  }
}

/** The files that a document's references name: below its own folder, never a URL. */
function filesOf(from: string, value: Json): string[] {
  if (isArray(value)) return value.flatMap((item) => filesOf(from, item));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]): string[] => {
    if (item === undefined) return [];
    if (key !== "$ref" || typeof item !== "string") return filesOf(from, item);
    const { file } = splitReference(item);
    return file === "" || isAddress(file) ? [] : [resolveFile(from, file)];
  });
}
