import { access } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics.ts";
import type { FileTree } from "../model.ts";
import { listDecisions } from "../onboard/list-decisions.ts";
import { type OnboardedDocument, onboardDocument } from "../onboard/onboard-document.ts";
import { generate, type VendorReport, type Workspace } from "../pipeline.ts";
import { readContract } from "../spec/read-contract.ts";
import { isVendorSlug, vendorNames } from "../vendor-names.ts";
import { applyChanges } from "./files/apply-changes.ts";
import { planChanges } from "./files/plan-changes.ts";
import { readDocument } from "./files/read-document.ts";
import { checkLinks } from "./workspace/check-links.ts";
import { openWorkspace } from "./workspace/open-workspace.ts";
import { readOwnedFiles } from "./workspace/read-owned-files.ts";

/** An added vendor, or why it was refused, in which case nothing was written. */
export interface AddedVendor {
  readonly report: VendorReport | undefined;
  /** The written paths. */
  readonly written: readonly string[];
  /** What a person still has to decide, one sentence each. */
  readonly decisions: readonly string[];
  /** The repaired defects, as warnings, or why the vendor was refused. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Prepares for files to be written; paths are relative to the workspace root. */
export type PrepareWrite = (paths: readonly string[]) => Promise<void>;

/**
 * Turns a document into a vendor: its folder in `specs/`, its package, its exports in the facade. The
 * caller updates the lockfile and installs. Other vendors are computed too, because the facade names
 * them all, but their files are not touched.
 * @param prepare receives every path before the first is written; not called for a refused vendor
 * @param only tags and paths of the operations that are wanted; all if empty
 */
export async function addVendor(
  root: string,
  slug: string,
  location: string,
  prepare: PrepareWrite = async () => {},
  only: readonly string[] = [],
): Promise<AddedVendor> {
  const links = await checkLinks(root);
  if (hasErrors(links)) return refuse(links);
  const { workspace, diagnostics: opening } = await openWorkspace(root);
  if (hasErrors(opening)) return refuse(opening);
  const unfit = await whyUnfit(root, slug, workspace);
  if (unfit) return refuse([unfit]);
  const { document, diagnostics: reading } = await readDocument(slug, location);
  if (!document) return refuse(reading);
  const { origin: url, ...found } = document;
  const onboarded = onboardDocument({ slug, ...found, url, only });
  if (onboarded.files.size === 0) return refuse(onboarded.diagnostics);
  const vendors = [...workspace.vendors, slug].sort();
  const specs = new Map([...workspace.specs, ...onboarded.files]);
  return writeVendor(root, slug, onboarded, { ...workspace, vendors, specs }, prepare);
}

async function writeVendor(
  root: string,
  slug: string,
  { files, repairs, diagnostics: repaired }: OnboardedDocument,
  workspace: Workspace,
  prepare: PrepareWrite,
): Promise<AddedVendor> {
  const { machine, scaffold, reports, diagnostics } = await generate(workspace);
  if (hasErrors(diagnostics)) return refuse([...repaired, ...diagnostics]);
  const wanted = ofVendor(new Map([...files, ...machine]), slug);
  const once = ofVendor(scaffold, slug);
  const paths = [...wanted.keys(), ...once.keys()];
  const owned = await readOwnedFiles(root, paths, workspace.manifests, workspace.vendors);
  const { write } = planChanges(wanted, once, owned);
  await prepare([...write.keys()]);
  await applyChanges(root, { write, remove: [] });
  const { model } = readContract(slug, files, workspace.configSchema);
  return {
    report: reports.find(({ vendor }) => vendor === slug),
    written: [...write.keys()].sort(),
    decisions: model ? listDecisions(model, repairs) : [],
    diagnostics: [...repaired, ...diagnostics.filter(({ vendor }) => vendor === slug)],
  };
}

function refuse(diagnostics: readonly Diagnostic[]): AddedVendor {
  return { report: undefined, written: [], decisions: [], diagnostics };
}

/** The files of a vendor and of the facade, and the README that lists the vendors. */
function ofVendor(files: FileTree, slug: string): FileTree {
  const folders = [`specs/${slug}/`, `packages/${slug}/`, "packages/products/", "README.md"];
  return new Map([...files].filter(([path]) => folders.some((folder) => path.startsWith(folder))));
}

async function whyUnfit(
  root: string,
  slug: string,
  { vendors, otherPackages }: Workspace,
): Promise<Diagnostic | undefined> {
  const location = { vendor: slug, file: "" };
  if (!isVendorSlug(slug, otherPackages)) {
    return diagnostic("VENDOR_SLUG_INVALID", location, `"${slug}" cannot name a vendor.`);
  }
  const { namespace } = vendorNames(slug);
  const twin = vendors.find((one) => vendorNames(one).namespace === namespace);
  if (twin !== undefined) {
    return diagnostic(
      "VENDOR_EXISTS",
      location,
      `specs/${twin} already has the name ${namespace}.`,
    );
  }
  for (const folder of [`specs/${slug}`, `packages/${slug}`]) {
    const exists = await access(join(root, folder)).then(
      () => true,
      () => false,
    );
    if (exists)
      return diagnostic("VENDOR_EXISTS", location, `The folder ${folder} already exists.`);
  }
  return undefined;
}
