import { stringify } from "yaml";
import type { Diagnostic } from "../diagnostics.ts";
import { diagnostic } from "../diagnostics.ts";
import type { FileTree, SourceConfig } from "../model.ts";
import { parseDocument } from "../spec/load/parse-document.ts";
import { deriveConfig } from "./derive-config.ts";
import type { Repair } from "./repairs/repair-action.ts";
import { MOST_DEFECTS, repairDocument, writeOverlay } from "./repairs/repair-document.ts";

/** The overlay of what was repaired. */
const REPAIRED = "overlays/010-repaired.yaml";

/** A document to be made a vendor. */
export interface NewVendor {
  readonly slug: string;
  /** The document's text, and the name its file gets in `source/`. */
  readonly text: string;
  readonly file: string;
  /** Where it came from: a URL or a path. */
  readonly url: string;
}

/** The folder of a new vendor, and what was repaired in it. */
export interface OnboardedDocument {
  /** `vendor.yaml`, `source/…` and, where something was repaired, an overlay; empty where it was refused. */
  readonly files: FileTree;
  readonly repairs: readonly Repair[];
  /** The defects that were repaired, and what made the document unusable. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a vendor's folder out of a document: a first config, and an overlay that repairs what has a mechanical remedy. */
export function onboardDocument({ slug, text, file, url }: NewVendor): OnboardedDocument {
  const folder = `specs/${slug}`;
  const place = `${folder}/source/${file}`;
  const { value, diagnostics } = parseDocument(slug, place, text);
  if (!value) return { files: new Map(), repairs: [], diagnostics };
  const { document, repairs, actions } = repairDocument(slug, value);
  if (repairs.length > MOST_DEFECTS) {
    const message = `The document has more than ${MOST_DEFECTS} defects.`;
    const problem = diagnostic("DOCUMENT_EXCESSIVE", { vendor: slug, file: place }, message);
    return { files: new Map(), repairs: [], diagnostics: [...diagnostics, problem] };
  }
  const source: SourceConfig = { file: `source/${file}`, url, extract: "whole" };
  const schema = "# yaml-language-server: $schema=../vendor.schema.json\n";
  const files = new Map([
    [`${folder}/vendor.yaml`, schema + stringify(deriveConfig(document, slug, [source]))],
    [place, text],
  ]);
  if (repairs.length > 0) {
    files.set(`${folder}/${REPAIRED}`, stringify(writeOverlay(actions), { lineWidth: 100 }));
  }
  const found = repairs.map(({ code, pointer, reason }): Diagnostic => {
    const defect = diagnostic(code, { vendor: slug, file: place, pointer }, reason);
    return {
      ...defect,
      severity: "warning",
      help: `Repaired by ${folder}/${REPAIRED}: look at it.`,
    };
  });
  return { files, repairs, diagnostics: [...diagnostics, ...found] };
}
