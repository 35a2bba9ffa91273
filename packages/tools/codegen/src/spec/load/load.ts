import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { objectOr, stringOr } from "../../json/json.ts";
import { sha256 } from "../../json/sha256.ts";
import type { FileTree, VendorConfig } from "../../model.ts";
import type { InputDocument } from "./merge.ts";
import { parseDocument } from "./parse-document.ts";

/** A vendor's parsed folder: documents to merge, and overlays to apply. */
export interface LoadedVendor {
  readonly inputs: readonly InputDocument[];
  readonly overlays: readonly InputDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

const OPENAPI_FILE = /\.(json|yaml|yml)$/;

/**
 * Parses the documents of a vendor's folder: OpenAPI files of `source/` in the order of vendor.yaml,
 * `transcribed.yaml` if there is one, and overlays in the order of their names. Pages of prose are
 * evidence and are not read.
 */
export function loadVendor(vendor: string, config: VendorConfig, files: FileTree): LoadedVendor {
  const folder = `specs/${vendor}/`;
  const diagnostics: Diagnostic[] = [];
  const listed = new Set(config.sources.map(({ file }) => folder + file));
  for (const file of listed) {
    if (files.has(file)) continue;
    diagnostics.push(
      diagnostic(
        "FILE_MISSING",
        { vendor, file },
        "vendor.yaml lists the file, but it does not exist.",
      ),
    );
  }
  for (const file of files.keys()) {
    if (!file.startsWith(`${folder}source/`) || listed.has(file)) continue;
    diagnostics.push(
      diagnostic("FILE_UNLISTED", { vendor, file }, "The file is not listed in vendor.yaml."),
    );
  }
  const parse = (file: string): InputDocument[] => {
    const text = files.get(file);
    if (text === undefined) return [];
    const parsed = parseDocument(vendor, file, text);
    diagnostics.push(...parsed.diagnostics);
    return parsed.value ? [{ file, value: parsed.value }] : [];
  };
  const sources = [...listed].filter((file) => OPENAPI_FILE.test(file)).flatMap(parse);
  const transcribed = parse(`${folder}transcribed.yaml`).map((document) =>
    checkTranscription(vendor, document, files, diagnostics),
  );
  const inputs = [...sources, ...transcribed];
  if (inputs.length === 0 && diagnostics.length === 0) {
    diagnostics.push(
      diagnostic(
        "FILE_MISSING",
        { vendor, file: `${folder}transcribed.yaml` },
        "The sources are prose only, and there is no transcription of them.",
      ),
    );
  }
  const overlays = [...files.keys()]
    .filter((file) => file.startsWith(`${folder}overlays/`) && OPENAPI_FILE.test(file))
    .sort()
    .flatMap(parse);
  return { inputs, overlays, diagnostics };
}

/** A transcription names its page and the page's hash, so that a changed page is noticed. */
function checkTranscription(
  vendor: string,
  { file, value }: InputDocument,
  files: FileTree,
  diagnostics: Diagnostic[],
): InputDocument {
  const { "x-transcribed-from": origin, ...document } = value;
  const page = stringOr(objectOr(origin)["file"]);
  const text = page === undefined ? undefined : files.get(`specs/${vendor}/${page}`);
  if (text === undefined || sha256(text) !== objectOr(origin)["sha256"]) {
    diagnostics.push(
      diagnostic(
        "TRANSCRIPTION_STALE",
        { vendor, file, pointer: "/x-transcribed-from" },
        text === undefined
          ? "The page that it was transcribed from is not named, or does not exist."
          : `${page} is not the page that it was transcribed from (sha256 ${sha256(text)}).`,
      ),
    );
  }
  return { file, value: document };
}
