import { type Diagnostic, hasErrors } from "../diagnostics.ts";
import type { VendorReport } from "../pipeline.ts";
import { applyChanges } from "./files/apply-changes.ts";
import { type Changes, planChanges } from "./files/plan-changes.ts";
import { finishReplacing } from "./files/replace-files.ts";
import { checkLinks } from "./workspace/check-links.ts";
import { checkVendors, openWorkspace } from "./workspace/open-workspace.ts";
import { NO_PREVIOUS_RUN, readPreviousRun, recordRun } from "./workspace/previous-run.ts";
import { readOwnedFiles } from "./workspace/read-owned-files.ts";
import { listVendors } from "./workspace/read-workspace.ts";

/** What to generate. */
export interface GenerateOptions {
  /** Vendors whose files may be written; all if empty. All changed vendors are computed either way. */
  readonly vendors: readonly string[];
  /** Only compare: write nothing. */
  readonly check: boolean;
}

/** The result of a run. */
export interface GenerateResult {
  readonly reports: readonly (VendorReport & { readonly changed: number })[];
  /** Paths that differ from what they should be (and, without `check`, have been rewritten). */
  readonly changed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Generates the clients of a workspace. One error anywhere means that nothing is written. Vendors
 * that are unchanged since the previous run are not computed again, except with `check`.
 */
export async function runGenerate(root: string, options: GenerateOptions): Promise<GenerateResult> {
  const links = await checkLinks(root);
  if (hasErrors(links)) return refuse(links);
  finishReplacing(root);
  const vendors = await listVendors(root);
  const unknown = checkVendors(options.vendors, vendors);
  if (hasErrors(unknown)) return refuse(unknown);
  const previous = options.check ? NO_PREVIOUS_RUN : await readPreviousRun(root, vendors);
  if (previous.isComplete) return resultOf(previous.reports, [], previous.diagnostics, options);

  // Loaded only now: loading the compiler takes longer than all of the above.
  const { generate } = await import("../pipeline.ts");
  const { workspace, diagnostics: opening } = await openWorkspace(root, previous.members);
  if (hasErrors(opening)) return refuse(opening);
  const { machine, scaffold, members, ...generated } = await generate(workspace);
  const diagnostics = [...previous.diagnostics, ...generated.diagnostics];
  if (hasErrors(diagnostics)) return refuse(diagnostics);
  const owned = await readOwnedFiles(
    root,
    [...machine.keys(), ...scaffold.keys()],
    new Map([...workspace.manifests].filter(([folder]) => !previous.members.has(folder))),
    vendors,
  );
  const changes = narrow(planChanges(machine, scaffold, owned), options.vendors);
  const reports = [...previous.reports, ...generated.reports];
  if (!options.check) {
    await applyChanges(root, changes);
    const run = { members, reports, diagnostics };
    if (options.vendors.length === 0) await recordRun(root, run, changes, previous);
  }
  return resultOf(reports, [...changes.write.keys(), ...changes.remove], diagnostics, options);
}

function resultOf(
  reports: readonly VendorReport[],
  paths: readonly string[],
  diagnostics: readonly Diagnostic[],
  { vendors }: GenerateOptions,
): GenerateResult {
  const changed = [...paths].sort();
  return {
    reports: reports
      .filter(({ vendor }) => isWanted(vendor, vendors))
      .sort((a, b) => (a.vendor < b.vendor ? -1 : 1))
      .map((report) => ({ ...report, changed: countBelow(report.vendor, changed) })),
    changed,
    diagnostics,
  };
}

function refuse(diagnostics: readonly Diagnostic[]): GenerateResult {
  return { reports: [], changed: [], diagnostics };
}

/** The changes of the selected vendors; every run includes the facade and the README that lists them. */
function narrow(changes: Changes, vendors: readonly string[]): Changes {
  const keep = (path: string) => {
    const [, folder = ""] = path.split("/");
    return path === "README.md" || folder === "products" || isWanted(folder, vendors);
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
