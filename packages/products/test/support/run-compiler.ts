import { execFile } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";
import { type CompilerDiagnostic, readDiagnostics } from "./read-diagnostics.ts";

/** Name of the installed package of a compiler: TypeScript 5.9, 6 and 7. */
export type Compiler = "typescript-5" | "typescript-6" | "typescript";

/** The files of a program share nearly all types: several checkers would compute the same ones. */
const OWN_ARGS: Readonly<Record<Compiler, readonly string[]>> = {
  "typescript-5": [],
  "typescript-6": [],
  typescript: ["--checkers", "1"],
};

/**
 * The diagnostics of a project, their files relative to the package.
 * @throws Error where the compiler fails without diagnostics.
 */
export async function runCompiler(
  compiler: Compiler,
  projectFile: string,
): Promise<readonly CompilerDiagnostic[]> {
  const tsc = join(packageRoot, "node_modules", compiler, "bin", "tsc");
  const { hasFailed, output, complaint } = await runNode([
    tsc,
    "-p",
    projectFile,
    "--pretty",
    "false",
    ...OWN_ARGS[compiler],
  ]);
  const diagnostics = readDiagnostics(output);
  if (hasFailed !== diagnostics.length > 0) {
    throw new Error(`${compiler} ended without a diagnostic: ${complaint}${output}`);
  }
  return diagnostics;
}

interface Ending {
  readonly hasFailed: boolean;
  readonly output: string;
  readonly complaint: string;
}

function runNode(args: readonly string[]): Promise<Ending> {
  const options = { cwd: packageRoot, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error, output, complaint) => {
      resolve({ hasFailed: error !== null, output, complaint });
    });
  });
}
