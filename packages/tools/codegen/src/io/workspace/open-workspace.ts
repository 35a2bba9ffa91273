import { type Diagnostic, diagnostic, hasErrors } from "../../diagnostics.ts";
import type { FacadeMember } from "../../emit/facade/facade-member.ts";
import { type JsonObject, objectOr } from "../../json/json.ts";
import type { FileTree } from "../../model.ts";
import type { Workspace } from "../../pipeline.ts";
import { parseDocument } from "../../spec/load/parse-document.ts";
import { isGenerated, listUnclaimed, readManifests } from "./read-owned-files.ts";
import { listToolPackages, listVendors, readText, readTree } from "./read-workspace.ts";

const CONFIG_SCHEMA = "specs/vendor.schema.json";

/**
 * Reads everything that a run needs from disk, except for `unchanged` vendors. Any diagnostic means
 * that the workspace cannot be generated: without the schema of vendor.yaml, in particular, the folder
 * is not a workspace.
 */
export async function openWorkspace(
  root: string,
  unchanged: ReadonlyMap<string, FacadeMember> = new Map(),
): Promise<{ workspace: Workspace; diagnostics: readonly Diagnostic[] }> {
  const vendors = await listVendors(root);
  const changed = vendors.filter((vendor) => !unchanged.has(vendor));
  const [trees, manifests, tools, schema, license, readme] = await Promise.all([
    Promise.all(changed.map((vendor) => readTree(root, `specs/${vendor}`))),
    readManifests(root),
    listToolPackages(root),
    readText(root, CONFIG_SCHEMA),
    readText(root, "LICENSE"),
    readText(root, "README.md"),
  ]);
  const config = readJson(CONFIG_SCHEMA, schema);
  const unclaimed = await listUnclaimed(root, manifests);
  const diagnostics = [
    ...config.diagnostics,
    ...checkManifests(manifests),
    ...vendors.filter((vendor) => unclaimed.includes(vendor)).map(refuseUnclaimed),
  ];
  const workspace = {
    vendors,
    specs: new Map(trees.flatMap((tree) => [...tree])),
    manifests,
    // In lower case, as slugs are: some file systems do not tell `Acme` from `acme`.
    otherPackages: new Set(
      [...tools, ...(hasErrors(diagnostics) ? [] : notFromVendors(manifests))].map((name) =>
        name.toLowerCase(),
      ),
    ),
    configSchema: config.value,
    license: license ?? "",
    readme,
    unchanged,
  };
  return { workspace, diagnostics };
}

/** Reports a vendor whose package folder holds files that no manifest says to be generated. */
function refuseUnclaimed(vendor: string): Diagnostic {
  const location = { vendor, file: `specs/${vendor}` };
  const message = `packages/${vendor} holds files, and no manifest says that they are generated from it.`;
  return diagnostic("VENDOR_SLUG_INVALID", location, message);
}

function notFromVendors(manifests: FileTree): string[] {
  return [...manifests].filter(([name, text]) => !isGenerated(name, text)).map(([name]) => name);
}

/** Reports vendors on the command line that do not exist. */
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

/** Versions are kept from the manifests, so a manifest that cannot be read must stop the run. */
function checkManifests(manifests: FileTree): Diagnostic[] {
  return [...manifests].flatMap(
    ([folder, text]) => readJson(`packages/${folder}/package.json`, text).diagnostics,
  );
}

function readJson(file: string, text: string | undefined) {
  if (text === undefined) {
    const problem = diagnostic("FILE_MISSING", { vendor: "", file }, "The file does not exist.");
    return { value: {} satisfies JsonObject, diagnostics: [problem] };
  }
  const { value, diagnostics } = parseDocument("", file, text);
  return { value: objectOr(value), diagnostics: [...diagnostics] };
}
