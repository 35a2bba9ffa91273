import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import type { FacadeMember } from "../../emit/facade/facade-member.ts";
import { type JsonObject, objectOr } from "../../json/json.ts";
import type { FileTree } from "../../model.ts";
import type { Workspace } from "../../pipeline.ts";
import { parseDocument } from "../../spec/load/parse-document.ts";
import { readManifests } from "./read-owned-files.ts";
import { listVendors, readText, readTree } from "./read-workspace.ts";

const CONFIG_SCHEMA = "specs/vendor.schema.json";

/**
 * Reads everything that a run needs from disk; of vendors that are `unchanged`, nothing. With any
 * diagnostic the workspace is not fit to run: without the schema of vendor.yaml, in particular,
 * this is another folder than a workspace.
 */
export async function openWorkspace(
  root: string,
  unchanged: ReadonlyMap<string, FacadeMember> = new Map(),
): Promise<{ workspace: Workspace; diagnostics: readonly Diagnostic[] }> {
  const vendors = await listVendors(root);
  const changed = vendors.filter((vendor) => !unchanged.has(vendor));
  const [trees, manifests, schema, license] = await Promise.all([
    Promise.all(changed.map((vendor) => readTree(root, `specs/${vendor}`))),
    readManifests(root),
    readText(root, CONFIG_SCHEMA),
    readText(root, "LICENSE"),
  ]);
  const config = readJson(CONFIG_SCHEMA, schema);
  const workspace = {
    vendors,
    specs: new Map(trees.flatMap((tree) => [...tree])),
    manifests,
    configSchema: config.value,
    license: license ?? "",
    unchanged,
  };
  return { workspace, diagnostics: [...config.diagnostics, ...checkManifests(manifests)] };
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

/** Versions are kept from the manifests, so that one which cannot be read must stop the run. */
function checkManifests(manifests: FileTree): Diagnostic[] {
  return [...manifests].flatMap(
    ([folder, text]) => readJson(`packages/${folder}/package.json`, text).diagnostics,
  );
}

function readJson(file: string, text: string | undefined) {
  if (text === undefined) {
    const problem = diagnostic("FILE_MISSING", { vendor: "", file }, "The file is not there.");
    return { value: {} satisfies JsonObject, diagnostics: [problem] };
  }
  const { value, diagnostics } = parseDocument("", file, text);
  return { value: objectOr(value), diagnostics: [...diagnostics] };
}
