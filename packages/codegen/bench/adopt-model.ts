import { readFileSync } from "node:fs";
import { adoptDocument } from "../src/adopt/adopt-document.ts";
import { formatDiagnostics } from "../src/diagnostics.ts";
import { emitVendor } from "../src/emit/emit-vendor.ts";
import type { ApiModel, FileTree } from "../src/model.ts";
import { readContract } from "../src/spec/read-contract.ts";

const CONFIG_SCHEMA = new URL("../../../specs/vendor.schema.json", import.meta.url);

/** A document's model, the folder it makes, and the package that is generated from it. */
export interface AdoptedModel {
  readonly model: ApiModel;
  readonly specs: FileTree;
  readonly machine: FileTree;
}

/** Makes a document a vendor, in memory. @throws Error with all problems where it is refused */
export async function adoptModel(slug: string, file: string, text: string): Promise<AdoptedModel> {
  const { files, diagnostics } = adoptDocument({ slug, text, file, url: file });
  if (files.size === 0) throw new Error(formatDiagnostics(diagnostics));
  const schema = JSON.parse(readFileSync(CONFIG_SCHEMA, "utf8"));
  const { model, diagnostics: problems } = readContract(slug, files, schema);
  if (!model) throw new Error(formatDiagnostics(problems));
  const { machine } = await emitVendor(model, "1.0.0", "");
  return { model, specs: files, machine };
}
