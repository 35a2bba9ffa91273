import { stringify } from "yaml";
import type { Diagnostic } from "../diagnostics.ts";
import { diagnostic } from "../diagnostics.ts";
import type { FileTree, SourceConfig } from "../model.ts";
import { parseDocument } from "../spec/load/parse-document.ts";
import { deriveConfig } from "./derive-config.ts";
import type { Repair } from "./repairs/repair-action.ts";
import { MOST_DEFECTS, repairDocument, writeOverlay } from "./repairs/repair-document.ts";

/** The overlay with the repairs. */
const REPAIRED = "overlays/010-repaired.yaml";

/** A document to turn into a vendor. */
export interface NewVendor {
  readonly slug: string;
  /** The document's text, and the name its file gets in `source/`. */
  readonly text: string;
  readonly file: string;
  /** Where it came from: a URL or a file name. */
  readonly url: string;
}

/** The folder of a new vendor, and the repairs made to its document. */
export interface OnboardedDocument {
  /** `vendor.yaml`, `source/…` and, if something was repaired, an overlay; empty if the document was refused. */
  readonly files: FileTree;
  readonly repairs: readonly Repair[];
  /** The repaired defects, and what made the document unusable. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a document into a vendor's folder: a first config, and an overlay that repairs mechanical defects. */
export function onboardDocument({ slug, text, file, url }: NewVendor): OnboardedDocument {
  const folder = `specs/${slug}`;
  const path = `${folder}/source/${file}`;
  const { value, diagnostics } = parseDocument(slug, path, text);
  if (!value) return { files: new Map(), repairs: [], diagnostics };
  const { document, repairs, actions } = repairDocument(slug, value);
  if (repairs.length > MOST_DEFECTS) {
    const message = `The document has more than ${MOST_DEFECTS} defects.`;
    const problem = diagnostic("DOCUMENT_EXCESSIVE", { vendor: slug, file: path }, message);
    return { files: new Map(), repairs: [], diagnostics: [...diagnostics, problem] };
  }
  const source: SourceConfig = { file: `source/${file}`, url, extract: "whole" };
  const schema = "# yaml-language-server: $schema=../vendor.schema.json\n";
  const files = new Map([
    [`${folder}/vendor.yaml`, schema + stringify(deriveConfig(document, slug, [source]))],
    [path, text],
  ]);
  if (repairs.length > 0) {
    files.set(`${folder}/${REPAIRED}`, stringify(writeOverlay(actions), { lineWidth: 100 }));
  }
  const found = repairs.map(({ code, pointer, reason }): Diagnostic => {
    const defect = diagnostic(code, { vendor: slug, file: path, pointer }, reason);
    return {
      ...defect,
      severity: "warning",
      help: `Repaired by ${folder}/${REPAIRED}: review it.`,
    };
  });
  return { files, repairs, diagnostics: [...diagnostics, ...found] };
}
