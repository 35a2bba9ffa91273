import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inTemporaryFolder, runProcess, WORKSPACE_ROOT } from "@org/exec";
import type { CompilerMessage } from "../consumer-program/compile-batches.ts";
import { readCompilerOutput } from "../consumer-program/read-compiler-output.ts";

/** A compiler as a command. */
export interface Compiler {
  /** Path of its `tsc`. */
  readonly path: string;
  readonly args: readonly string[];
}

/**
 * The workspace's TypeScript; the generator's own is older, for openapi-typescript. The files share
 * nearly all their types: a second checker would only compute the same again.
 */
const TYPESCRIPT_7: Compiler = {
  path: join(WORKSPACE_ROOT, "node_modules/typescript/bin/tsc"),
  args: ["--checkers", "1"],
};

const RUNTIME = join(WORKSPACE_ROOT, "packages/client-runtime/src");

/**
 * A strict consumer, with the runtime as source. Without `exactOptionalPropertyTypes`: a schema's
 * optional properties also accept `undefined` as soon as any operation sends it, so every added
 * operation would break the schema's readers.
 */
const OPTIONS = {
  strict: true,
  noEmit: true,
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  module: "NodeNext",
  moduleDetection: "force",
  allowImportingTsExtensions: true,
  isolatedModules: true,
  skipLibCheck: true,
  paths: {
    "@org/client-runtime": [join(RUNTIME, "index.ts")],
    "@org/client-runtime/openapi-fetch": [join(RUNTIME, "openapi-fetch/index.ts")],
  },
};

/**
 * Type-checks TypeScript files, given by relative path, in one program: a compiler, by
 * default TypeScript 7, as a child process over a temporary folder below `parent`.
 * @throws Error if the compiler fails, or prints anything but errors of the files
 */
export function typecheckProgram(
  files: ReadonlyMap<string, string>,
  parent: string = tmpdir(),
  compiler: Compiler = TYPESCRIPT_7,
): Promise<readonly CompilerMessage[]> {
  return inTemporaryFolder(parent, "consumer-program-", async (folder) => {
    for (const path of new Set([...files.keys()].map((path) => dirname(path)))) {
      await mkdir(join(folder, path), { recursive: true });
    }
    for (const [path, text] of files) await writeFile(join(folder, path), text);
    const project = { compilerOptions: OPTIONS, files: [...files.keys()] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(project));
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    return await runCompiler(folder, compiler);
  });
}

async function runCompiler(
  folder: string,
  compiler: Compiler,
): Promise<readonly CompilerMessage[]> {
  const args = [compiler.path, "-p", ".", "--pretty", "false", ...compiler.args];
  const { code, stdout, stderr } = await runProcess(process.execPath, args, { cwd: folder });
  const { messages, unread } = readCompilerOutput(stdout);
  const hasFailed = code !== 0;
  if (unread.length > 0 || stderr !== "" || hasFailed !== messages.length > 0) {
    const said = [...unread, stderr, `It exited with ${code}.`].join("\n");
    throw new Error(`The compiler failed: ${said}`);
  }
  return messages;
}
