import { runOrThrow } from "@org/exec";
import { type ExportTarget, readManifest } from "./map-imports.ts";

const LIMIT_MS = 60_000;

/** Prints the runtime names of each module named in its arguments, sorted, as JSON. */
const PROGRAM = `const names = [];
for (const specifier of process.argv.slice(1)) {
  names.push(Object.keys(await import(specifier)).sort());
}
console.log(JSON.stringify(names));`;

/**
 * The surface of an installed package as text: each entry of `exports` with its conditions, followed by
 * the names that the module exports at run time.
 * @throws Error if an entry cannot be imported
 */
export async function listExports(folder: string, name: string): Promise<string> {
  const { exports } = await readManifest(folder, name);
  const modules = Object.keys(exports).filter((subpath) => !subpath.endsWith(".json"));
  const specifiers = modules.map((subpath) => name + subpath.slice(1));
  const args = ["--input-type=module", "--eval", PROGRAM, "--", ...specifiers];
  const printed = await runOrThrow(process.execPath, args, { cwd: folder, timeout: LIMIT_MS });
  const names: readonly (readonly string[])[] = JSON.parse(printed);
  const blocks = Object.entries(exports).map(([subpath, target]) => {
    const exported = names[modules.indexOf(subpath)] ?? [];
    return [`${subpath} ${conditionsOf(target)}`.trimEnd(), ...exported.map((one) => `  ${one}`)];
  });
  return `${[name, ...blocks.flat()].join("\n")}\n`;
}

function conditionsOf(target: ExportTarget): string {
  return typeof target === "string" ? "" : `(${Object.keys(target).join(", ")})`;
}
