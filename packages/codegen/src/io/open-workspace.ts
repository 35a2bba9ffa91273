import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { objectOr } from "../json/json.ts";
import type { Workspace } from "../pipeline.ts";
import { readManifests } from "./read-owned-files.ts";
import { listVendors, readText, readTree } from "./read-workspace.ts";

/** Reads everything that a run needs from disk. */
export async function openWorkspace(root: string): Promise<Workspace> {
  const [vendors, specs, manifests, schema, licence] = await Promise.all([
    listVendors(root),
    readTree(root, "specs"),
    readManifests(root),
    readText(root, "specs/vendor.schema.json"),
    readText(root, "LICENSE"),
  ]);
  return {
    vendors,
    specs,
    manifests,
    configSchema: objectOr(JSON.parse(schema ?? "{}")),
    licence: licence ?? "",
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
