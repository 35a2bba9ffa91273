import { hash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBelow } from "@org/exec";
import { onTestFinished } from "vitest";
import { WORKSPACE_ROOT } from "../../src/io/workspace/read-vendor.ts";
import { type FolderTree, writeFolder } from "../support/folder-tree.ts";

/** A workspace without vendors, removed when the test ends. */
export interface TemporaryWorkspace {
  readonly root: string;
  readonly write: (path: string, text: string) => Promise<void>;
  /** The hash of every file outside of node_modules, by path. */
  readonly snapshot: () => Promise<Readonly<Record<string, string>>>;
}

/** Makes a workspace below the system's temporary folder, with the files of another one. */
export async function makeWorkspace(given: FolderTree = new Map()): Promise<TemporaryWorkspace> {
  const root = await mkdtemp(join(tmpdir(), "onboard-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const write = (path: string, text: string) => writeBelow(root, path, text);
  const schema = "specs/vendor.schema.json";
  await write(schema, await readFile(join(WORKSPACE_ROOT, schema), "utf8"));
  await write("LICENSE", "MIT");
  await write("packages/tools/codegen/package.json", '{ "name": "@org/codegen" }');
  await writeFolder(root, given);
  return { root, write, snapshot: () => snapshotOf(root) };
}

async function snapshotOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && !entry.parentPath.includes("node_modules"),
  );
  const hashes = files.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(root.length + 1), hash("sha256", await readFile(path))];
  });
  return Object.fromEntries((await Promise.all(hashes)).sort());
}
