import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBelow } from "@org/exec";

/** A folder outside the repository in which generated packages find the runtime. */
export interface ScratchWorkspace {
  readonly root: string;
  readonly write: (files: Iterable<readonly [path: string, text: string]>) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes an empty scratch workspace in the system's temporary folder. */
export async function createScratchWorkspace(workspaceRoot: string): Promise<ScratchWorkspace> {
  const root = await mkdtemp(join(tmpdir(), "corpus-"));
  const write: ScratchWorkspace["write"] = async (files) => {
    for (const [path, text] of files) await writeBelow(root, path, text);
  };
  await write([["package.json", '{ "type": "module", "private": true }\n']]);
  await mkdir(join(root, "node_modules/@org"), { recursive: true });
  for (const name of ["client-runtime", "test-doubles"]) {
    const link = join(root, "node_modules/@org", name);
    await symlink(join(workspaceRoot, "packages", name), link, "dir");
  }
  return {
    root,
    write,
    remove: (path) => rm(join(root, path), { recursive: true, force: true }),
    close: () => rm(root, { recursive: true, force: true }),
  };
}
