import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBelow } from "@org/exec";
import { runGenerate } from "../../src/io/run-generate.ts";
import { sha256 } from "../../src/json/sha256.ts";
import { type FolderTree, readFolder, writeFolder } from "./folder-tree.ts";
import { GOLDEN_FOLDER } from "./golden-case.ts";
import { WORKSPACE_ROOT } from "./workspace-root.ts";

/** A workspace below the system's temporary folder. */
export interface TemporaryWorkspace {
  readonly root: string;
  /** Writes a file, and the folders above it. */
  readonly write: (path: string, text: string) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  /** Every file with the hash of its bytes, and every folder, by path: equal if nothing changed. */
  readonly snapshot: () => Promise<Readonly<Record<string, string>>>;
  readonly remove: () => Promise<void>;
}

/** Makes a workspace with a vendor for each named golden case; nothing is generated yet. */
export async function makeWorkspace(...cases: readonly string[]): Promise<TemporaryWorkspace> {
  const workspace = await openTemporaryFolder();
  const { root, write } = workspace;
  const schema = "specs/vendor.schema.json";
  await write("LICENSE", "MIT");
  await write("packages/tools/codegen/package.json", '{ "name": "@org/codegen" }');
  await write(schema, await readFile(join(WORKSPACE_ROOT, schema), "utf8"));
  for (const name of cases) {
    await cp(join(GOLDEN_FOLDER, name, "given"), join(root, "specs", name), { recursive: true });
  }
  return workspace;
}

const generated = new Map<string, Promise<FolderTree>>();

/** The same with everything generated and the run recorded; generated once per set of cases, then copied. */
export async function makeGeneratedWorkspace(
  ...cases: readonly string[]
): Promise<TemporaryWorkspace> {
  const tree = generated.get(cases.join()) ?? generateWorkspace(cases);
  generated.set(cases.join(), tree);
  const workspace = await openTemporaryFolder();
  await writeFolder(workspace.root, await tree);
  return workspace;
}

async function generateWorkspace(cases: readonly string[]): Promise<FolderTree> {
  const { root, remove } = await makeWorkspace(...cases);
  try {
    await runGenerate(root, { vendors: [], check: false });
    return await readFolder(root);
  } finally {
    await remove();
  }
}

async function openTemporaryFolder(): Promise<TemporaryWorkspace> {
  const root = await mkdtemp(join(tmpdir(), "codegen-"));
  return {
    root,
    write: (path, text) => writeBelow(root, path, text),
    read: (path) => readFile(join(root, path), "utf8"),
    snapshot: () => snapshotOf(root),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

async function snapshotOf(root: string): Promise<Record<string, string>> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  // The record of the previous run is not part of the result.
  const entries = found.filter(
    ({ parentPath, name }) => !join(parentPath, name).startsWith(join(root, "node_modules")),
  );
  const hashes = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    const content = entry.isFile() ? sha256(await readFile(path, "utf8")) : "folder";
    return [path.slice(root.length + 1), content];
  });
  return Object.fromEntries((await Promise.all(hashes)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
