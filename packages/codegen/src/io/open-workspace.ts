import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import type { FacadeMember } from "../emit/facade.ts";
import { objectOr } from "../json/json.ts";
import type { Workspace } from "../pipeline.ts";
import { readManifests } from "./read-owned-files.ts";
import { listVendors, readText, readTree } from "./read-workspace.ts";

/** Reads everything that a run needs from disk; of vendors that are `unchanged`, nothing. */
export async function openWorkspace(
  root: string,
  unchanged: ReadonlyMap<string, FacadeMember> = new Map(),
): Promise<Workspace> {
  const vendors = await listVendors(root);
  const changed = vendors.filter((vendor) => !unchanged.has(vendor));
  const [trees, manifests, schema, licence] = await Promise.all([
    Promise.all(changed.map((vendor) => readTree(root, `specs/${vendor}`))),
    readManifests(root),
    readText(root, "specs/vendor.schema.json"),
    readText(root, "LICENSE"),
  ]);
  return {
    vendors,
    specs: new Map(trees.flatMap((tree) => [...tree])),
    manifests,
    configSchema: objectOr(JSON.parse(schema ?? "{}")),
    licence: licence ?? "",
    unchanged,
  };
}

/** Problems with vendors named on a command line. */
export function checkVendors(named: readonly string[], known: readonly string[]): Diagnostic[] {
  return named
    .filter((vendor) => !known.includes(vendor))
    .map((vendor) =>
      diagnostic(
        "VENDOR_UNKNOWN",
        { vendor, file: "" },
        `There is no vendor "${vendor}". Known: ${known.join(", ")}.`,
      ),
    );
}
