import { cp, mkdir, mkdtemp, readdir, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  compareContracts,
  type Level,
  planChangeset,
  readContractNow,
  typecheckProgram,
} from "@org/api-diff";
import { runGenerate, vendorNames, WORKSPACE_ROOT } from "@org/codegen";
import { writePackage } from "./write-package.ts";

/** A vendor's change of its document, as an action of an overlay. */
export interface VendorEdit {
  readonly vendor: string;
  /** JSONPath into the vendor's document. */
  readonly target: string;
  /** Merged into the target; without it the target is removed. */
  readonly update?: object;
  /** A replacement in `vendor.yaml` that the edit needs. */
  readonly config?: readonly [from: string, to: string];
}

/** An edit of a vendor's document; without an update, the target is removed. */
export function edit(vendor: string, target: string, update?: object): VendorEdit {
  return update ? { vendor, target, update } : { vendor, target };
}

/** A release of all packages, installed in one folder. */
export interface Release {
  /** Contains a `node_modules` with the packages. */
  readonly folder: string;
  readonly versions: ReadonlyMap<string, string>;
  /** The folder of one of its packages. */
  readonly packageFolder: (name: string) => string;
}

/** The current packages of the workspace as their first release. */
export async function firstRelease(below: string): Promise<Release> {
  const folder = await realpath(await mkdtemp(join(below, "first-")));
  const names = await packageNames();
  const versions = new Map(names.map((name) => [name, "1.0.0"]));
  return writeRelease(folder, versions, () => WORKSPACE_ROOT);
}

/**
 * The next release after vendors changed their documents: the real generator writes their new packages,
 * both oracles judge the changes, and the histories record them. The facade follows, which only
 * re-exports the vendors.
 * @throws Error if the generator rejects a document, or the oracles disagree
 */
export async function nextRelease(below: string, edits: readonly VendorEdit[]): Promise<Release> {
  const workspace = await realpath(await mkdtemp(join(below, "workspace-")));
  const vendors = [...new Set(edits.map(({ vendor }) => vendor))];
  await copyVendors(workspace, vendors);
  for (const vendor of vendors) {
    await writeOverlay(
      workspace,
      vendor,
      edits.filter((edit) => edit.vendor === vendor),
    );
  }
  const { diagnostics } = await runGenerate(workspace, { vendors: [], check: false });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  const levels = await recordChanges(workspace, vendors);
  const versions = new Map((await packageNames()).map((name) => [name, "1.0.0"]));
  for (const [vendor, level] of levels) {
    versions.set(vendorNames(vendor).packageName, versionAfter(level));
  }
  const isMajor = [...levels.values()].includes("major");
  versions.set("@org/products", versionAfter(isMajor ? "major" : "minor"));
  const folder = await realpath(await mkdtemp(join(below, "next-")));
  const changed = new Set(vendors.map((vendor) => vendorNames(vendor).packageName));
  return writeRelease(folder, versions, (name) => (changed.has(name) ? workspace : WORKSPACE_ROOT));
}

async function packageNames(): Promise<string[]> {
  const specs = await readdir(join(WORKSPACE_ROOT, "specs"), { withFileTypes: true });
  const vendors = specs.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return [
    "@org/client-runtime",
    ...vendors.map((vendor) => vendorNames(vendor).packageName),
    "@org/products",
  ];
}

/** Copies what the generator needs for some vendors; the others stay as they are. */
async function copyVendors(workspace: string, vendors: readonly string[]): Promise<void> {
  const copy = (path: string) =>
    cp(join(WORKSPACE_ROOT, path), join(workspace, path), {
      recursive: true,
      filter: (source) => !/[\\/](?:node_modules|dist|test|reports)$/.test(source),
    });
  await copy("specs/vendor.schema.json");
  await copy("LICENSE");
  await copy("packages/tools/codegen/package.json");
  for (const vendor of vendors) {
    await copy(`specs/${vendor}`);
    await copy(`packages/${vendor}`);
  }
}

function folderOf(name: string): string {
  return name.slice(name.indexOf("/") + 1);
}

async function writeOverlay(
  workspace: string,
  vendor: string,
  edits: readonly VendorEdit[],
): Promise<void> {
  const vendorFolder = join(workspace, "specs", vendor);
  const folder = join(vendorFolder, "overlays");
  for (const { config } of edits) {
    if (config) await replaceIn(join(vendorFolder, "vendor.yaml"), config);
  }
  const actions = edits.map(({ target, update }) => ({
    target,
    description: "The vendor has changed its document.",
    "x-source": "the test",
    ...(update ? { update, "x-provenance": "documented" } : { remove: true }),
  }));
  const info = { title: "The next document", version: "1.0.0" };
  await mkdir(folder, { recursive: true });
  const text = JSON.stringify({ overlay: "1.0.0", info, actions }, null, 2);
  await writeFile(join(folder, "990-next.yaml"), text);
}

async function replaceIn(path: string, [from, to]: readonly [string, string]): Promise<void> {
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not contain ${from}.`);
  await writeFile(path, text.replace(from, to));
}

/** Judges the changes of all vendors in one program, and writes the histories. */
async function recordChanges(
  workspace: string,
  vendors: readonly string[],
): Promise<ReadonlyMap<string, Level>> {
  const schema = JSON.parse(
    await readFile(join(WORKSPACE_ROOT, "specs/vendor.schema.json"), "utf8"),
  );
  const steps = await Promise.all(
    vendors.map(async (vendor) => {
      const before = await readContractNow(WORKSPACE_ROOT, vendor, schema);
      const after = await readContractNow(workspace, vendor, schema);
      if (!before || !after) throw new Error(`${vendor} has no contract: run pnpm generate.`);
      return { id: vendor, before, after };
    }),
  );
  const judged = await compareContracts(steps, typecheckProgram);
  const levels = new Map<string, Level>();
  for (const { id: vendor, before, after } of steps) {
    const judgment = judged.get(vendor);
    if (!judgment?.agree) throw new Error(`The oracles disagree on ${vendor}.`);
    const { changes } = planChangeset({ vendor, before, after, judgment });
    const releases = [{ version: versionAfter(judgment.level), changes }];
    await writeFile(
      join(workspace, "packages", vendor, "changes.json"),
      JSON.stringify({ unreleased: [], releases }, null, 2),
    );
    levels.set(vendor, judgment.level);
  }
  return levels;
}

function versionAfter(level: Level): string {
  return { none: "1.0.0", patch: "1.0.1", minor: "1.1.0", major: "2.0.0" }[level];
}

async function writeRelease(
  folder: string,
  versions: ReadonlyMap<string, string>,
  workspaceOf: (name: string) => string,
): Promise<Release> {
  const packageFolder = (name: string) => join(folder, "node_modules", name);
  for (const [name, version] of versions) {
    const source = join(workspaceOf(name), "packages", folderOf(name));
    await writePackage(source, packageFolder(name), { version, versions });
  }
  await copyOpenapiFetch(packageFolder);
  return { folder, versions, packageFolder };
}

/** The one package of others that the declarations of ours refer to, with its own dependency. */
async function copyOpenapiFetch(packageFolder: Release["packageFolder"]): Promise<void> {
  const installed = join(WORKSPACE_ROOT, "packages/client-runtime/node_modules/openapi-fetch");
  const beside = dirname(await realpath(installed));
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    await cp(join(beside, name), packageFolder(name), { recursive: true, dereference: true });
  }
}
