import {
  type ApiModel,
  type FileTree,
  formatDiagnostics,
  readConfigSchema,
  tryDocument,
  WORKSPACE_ROOT,
} from "@org/codegen";

/** A document's model, and the package that is generated from it. */
export interface OnboardedModel {
  readonly model: ApiModel;
  readonly machine: FileTree;
}

/** Onboards a document as a vendor, in memory. @throws Error with all problems if it is refused */
export async function onboardModel(
  slug: string,
  file: string,
  text: string,
): Promise<OnboardedModel> {
  const schema = await readConfigSchema(WORKSPACE_ROOT);
  const { model, files, diagnostics } = await tryDocument({ slug, text, file, url: file }, schema);
  if (!model) throw new Error(formatDiagnostics(diagnostics));
  return { model, machine: files };
}
