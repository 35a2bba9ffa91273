import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runNode } from "./run-node.ts";
import type { ScratchWorkspace } from "./scratch-workspace.ts";

const COMPILER_OPTIONS = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  module: "NodeNext",
  customConditions: ["@org/source"],
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
};

const LIMIT = 600_000;

/**
 * Compiles a generated package of the scratch workspace with the workspace's TypeScript, strictly.
 * @param include what is compiled, with what it imports
 * @returns the compiler's errors, one line each; empty if there are none
 */
export async function typecheckPackage(
  workspaceRoot: string,
  scratch: ScratchWorkspace,
  slug: string,
  include = "src",
): Promise<readonly string[]> {
  const project = `packages/${slug}/tsconfig.check.json`;
  const config = { compilerOptions: COMPILER_OPTIONS, include: [include] };
  await scratch.write([[project, JSON.stringify(config)]]);
  const folder = join(workspaceRoot, "node_modules/typescript");
  const { bin }: { bin: { tsc: string } } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  const args = [join(folder, bin.tsc), "-p", join(scratch.root, project), "--pretty", "false"];
  const { code, lines, errors } = await runNode(args, LIMIT);
  if (code === 0) return [];
  const found = lines.filter((line) => /error TS\d+/.test(line));
  return found.length > 0 ? found : [errors || `the compiler ended with ${String(code)}`];
}
