import { type Diagnostic, hasErrors } from "../diagnostics.ts";
import { generate, type VendorReport } from "../pipeline.ts";
import { applyChanges } from "./apply-changes.ts";
import { checkVendors, openWorkspace } from "./open-workspace.ts";
import { type Changes, planChanges } from "./plan-changes.ts";
import { readOwnedFiles } from "./read-owned-files.ts";

/** What a run is asked for. */
export interface GenerateOptions {
  /** Vendors whose files may be written; all where the list is empty. All are computed anyway. */
  readonly vendors: readonly string[];
  /** Only compare: write nothing. */
  readonly check: boolean;
}

/** What a run found and did. */
export interface GenerateResult {
  readonly reports: readonly (VendorReport & { readonly changed: number })[];
  /** Paths that differ from what they should be (and, without `check`, have been mended). */
  readonly changed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Generates the clients of a workspace. One error anywhere means that nothing is written. */
export async function runGenerate(root: string, options: GenerateOptions): Promise<GenerateResult> {
  const { workspace, diagnostics: opening } = await openWorkspace(root);
  if (hasErrors(opening)) return refuse(opening);
  const unknown = checkVendors(options.vendors, workspace.vendors);
  if (hasErrors(unknown)) return refuse(unknown);
  const { machine, scaffold, reports, diagnostics } = await generate(workspace);
  if (hasErrors(diagnostics)) return refuse(diagnostics);
  const owned = await readOwnedFiles(
    root,
    [...machine.keys(), ...scaffold.keys()],
    workspace.manifests,
    workspace.vendors,
  );
  const changes = narrow(planChanges(machine, scaffold, owned), options.vendors);
  if (!options.check) await applyChanges(root, changes);
  const changed = [...changes.write.keys(), ...changes.remove].sort();
  return {
    reports: reports
      .filter(({ vendor }) => isWanted(vendor, options.vendors))
      .map((report) => ({ ...report, changed: countBelow(report.vendor, changed) })),
    changed,
    diagnostics,
  };
}

function refuse(diagnostics: readonly Diagnostic[]): GenerateResult {
  return { reports: [], changed: [], diagnostics };
}

/** The changes of the vendors asked for; the facade goes with every run. */
function narrow(changes: Changes, vendors: readonly string[]): Changes {
  const keep = (path: string) => {
    const [, folder = ""] = path.split("/");
    return folder === "products" || isWanted(folder, vendors);
  };
  return {
    write: new Map([...changes.write].filter(([path]) => keep(path))),
    remove: changes.remove.filter(keep),
  };
}

function isWanted(vendor: string, vendors: readonly string[]): boolean {
  return vendors.length === 0 || vendors.includes(vendor);
}

function countBelow(vendor: string, paths: readonly string[]): number {
  return paths.filter((path) => path.split("/")[1] === vendor).length;
}
