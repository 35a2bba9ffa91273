import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runProcess } from "@org/exec";

/** The compilers that users have, by name; the facade's type tests depend on them. */
export const COMPILERS: ReadonlyMap<string, string> = new Map(
  [
    ["TypeScript 5.9", "typescript-5"],
    ["TypeScript 6", "typescript-6"],
    ["TypeScript 7", "typescript"],
  ].map(([name = "", dependency = ""]) => [name, compilerPath(dependency)]),
);

function compilerPath(dependency: string): string {
  const require = createRequire(new URL("../../../../products/package.json", import.meta.url));
  return join(dirname(require.resolve(`${dependency}/package.json`)), "bin/tsc");
}

/** The result of compiling a program. */
export interface Compilation {
  /** The number of type instantiations, which is how compilers count their work. Exact and repeatable. */
  readonly instantiations: number;
  /** Each error's text with its elaboration, and its line. */
  readonly errors: readonly { readonly line: number; readonly text: string }[];
}

const OPTIONS = {
  module: "NodeNext",
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  // As most users have it: only the call counts, not the declarations of the client.
  skipLibCheck: true,
  noEmit: true,
};

/** Compiles one file in a folder, as in a consumer's project. @throws Error if the compiler does not run */
export async function compileProgram(
  compiler: string,
  folder: string,
  name: string,
  source: string,
): Promise<Compilation> {
  await writeFile(join(folder, `${name}.ts`), source);
  const project = join(folder, `${name}.json`);
  await writeFile(project, JSON.stringify({ compilerOptions: OPTIONS, files: [`${name}.ts`] }));
  const options = ["-p", project, "--extendedDiagnostics", "--pretty", "false"];
  const args = ["--max-old-space-size=8000", compiler, ...options];
  // A compiler that finds errors ends with 1 or 2; one that did not run has not counted.
  const { stdout, stderr } = await runProcess(process.execPath, args, { cwd: folder });
  const [, count] = /^Instantiations:\s+(\d+)/m.exec(stdout) ?? [];
  if (count === undefined)
    throw new Error(`the compiler did not count: ${(stdout + stderr).slice(0, 500)}`);
  return { instantiations: Number(count), errors: readErrors(stdout, `${name}.ts`) };
}

function readErrors(output: string, file: string): { line: number; text: string }[] {
  const errors: { line: number; text: string }[] = [];
  for (const line of output.split("\n")) {
    const [, number, text] = /^\S*?\.ts\((\d+),\d+\): error TS\d+: (.*)$/.exec(line) ?? [];
    const last = errors.at(-1);
    if (text !== undefined && line.includes(file)) errors.push({ line: Number(number), text });
    else if (last && /^ {2,}\S/.test(line))
      errors.splice(-1, 1, { ...last, text: `${last.text}\n${line}` });
  }
  return errors;
}
