import { stringify } from "yaml";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics.ts";
import type { FileTree, SourceConfig } from "../model.ts";
import { bundleFiles } from "../spec/load/bundle-files.ts";
import { mergeDocuments } from "../spec/load/merge.ts";
import { parseDocument } from "../spec/load/parse-document.ts";
import { refuseUnmatched, selectOperations } from "../spec/select/select-operations.ts";
import { convertDocuments } from "../spec/swagger/convert-swagger.ts";
import { isSwagger } from "../spec/swagger/dialect.ts";
import { deriveConfig } from "./derive-config.ts";
import type { Repair } from "./repairs/repair-action.ts";
import { MOST_DEFECTS, repairDocument, writeOverlay } from "./repairs/repair-document.ts";

/** The overlay with the repairs. */
const REPAIRED = "overlays/010-repaired.yaml";

const UNMATCHED = "Name a tag as the document does, or a path: `--only /products/**`.";

/** A document to turn into a vendor. */
export interface NewVendor {
  readonly slug: string;
  /** The document's text, and the name its file gets in `source/`. */
  readonly text: string;
  readonly file: string;
  /** The other files that it refers to, by path in `source/`, with forward slashes. */
  readonly parts?: FileTree;
  /** Where it is fetched from: a URL, or `by hand`. */
  readonly url: string;
  /** Which of its operations are wanted, as vendor.yaml's `operations`; all if empty. */
  readonly only?: readonly string[];
}

/** The folder of a new vendor, and the repairs made to its document. */
export interface OnboardedDocument {
  /** `vendor.yaml`, `source/…` and, if something was repaired, an overlay; empty if the document was refused. */
  readonly files: FileTree;
  readonly repairs: readonly Repair[];
  /** The repaired defects, or what made the document unusable. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a document into a vendor's folder: a first config, and an overlay that repairs mechanical defects. */
export function onboardDocument(vendor: NewVendor): OnboardedDocument {
  const { slug, text, file, parts = new Map(), url, only = [] } = vendor;
  const folder = `specs/${slug}`;
  const texts = new Map([[file, text], ...parts]);
  const { document: whole, diagnostics, location } = readWhole(slug, texts, only);
  if (!whole) return { files: new Map(), repairs: [], diagnostics };
  const { document, repairs, actions } = repairDocument(slug, whole);
  if (repairs.length > MOST_DEFECTS) {
    const message = `The document has more than ${MOST_DEFECTS} defects.`;
    const problem = diagnostic("DOCUMENT_EXCESSIVE", location, message);
    return { files: new Map(), repairs: [], diagnostics: [...diagnostics, problem] };
  }
  const sources = [...texts.keys()].map(
    (name): SourceConfig => ({ file: `source/${name}`, url, extract: "whole" }),
  );
  const schema = "# yaml-language-server: $schema=../vendor.schema.json\n";
  const files = new Map([
    [`${folder}/vendor.yaml`, schema + stringify(deriveConfig(document, slug, sources, only))],
    ...[...texts].map(([name, content]) => [`${folder}/source/${name}`, content] as const),
  ]);
  if (repairs.length > 0) {
    files.set(`${folder}/${REPAIRED}`, stringify(writeOverlay(actions), { lineWidth: 100 }));
  }
  const found = repairs.map(({ code, pointer, reason }): Diagnostic => {
    const defect = diagnostic(code, { ...location, pointer }, reason);
    return {
      ...defect,
      severity: "warning",
      help: `Repaired by ${folder}/${REPAIRED}: review it.`,
    };
  });
  // Warnings of the document itself come from generating it.
  return { files, repairs, diagnostics: found };
}

/** The document as `generate` will see it, before overlays, and where its problems are. */
function readWhole(slug: string, texts: FileTree, only: readonly string[]) {
  const folder = `specs/${slug}`;
  const parsed = [...texts].map(([name, text]) => {
    const file = `${folder}/source/${name}`;
    return { file, ...parseDocument(slug, file, text) };
  });
  const inputs = parsed.flatMap(({ file, value }) => (value ? [{ file, value }] : []));
  const parsing = parsed.flatMap((one) => one.diagnostics);
  const [first, ...others] = inputs;
  const isOne = first !== undefined && others.length === 0 && !isSwagger(first.value);
  // What is bundled or converted has positions of its own.
  const location = { vendor: slug, file: isOne ? first.file : folder };
  if (inputs.length < parsed.length) return { document: undefined, diagnostics: parsing, location };
  const { documents, diagnostics: converting } = convertDocuments(slug, bundleFiles(inputs));
  const merged = mergeDocuments(slug, documents);
  const { document, unmatched } = selectOperations(merged.document, only);
  const unknown = refuseUnmatched(slug, unmatched).map((one) => ({ ...one, help: UNMATCHED }));
  const diagnostics = [...parsing, ...converting, ...merged.diagnostics, ...unknown];
  return { document: hasErrors(diagnostics) ? undefined : document, diagnostics, location };
}
