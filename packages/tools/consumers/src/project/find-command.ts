import { open, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type RunOptions, runOrThrow } from "@org/exec";

/** A command of a package: what to start, and the arguments that come first. */
export interface InstalledCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Finds a command of a package in a folder: an executable, or a script for this Node.
 * @throws Error if the package has no bin with that name
 */
export async function findCommand(
  folder: string,
  packageName: string,
  name = packageName,
): Promise<InstalledCommand> {
  const manifest = join(folder, "node_modules", packageName, "package.json");
  const { bin }: { bin?: string | Record<string, string> } = JSON.parse(
    await readFile(manifest, "utf8"),
  );
  const path = typeof bin === "string" ? bin : bin?.[name];
  if (path === undefined) throw new Error(`${packageName} has no bin named ${name}`);
  const file = join(dirname(manifest), path);
  return (await isScript(file))
    ? { command: process.execPath, args: [file] }
    : { command: file, args: [] };
}

/** Finds a command and runs it. @throws Error with its output if it fails */
export async function runCommand(
  folder: string,
  packageName: string,
  args: readonly string[],
  options: RunOptions,
): Promise<string> {
  const found = await findCommand(folder, packageName);
  return runOrThrow(found.command, [...found.args, ...args], options);
}

/** Whether the file begins with a line that names an interpreter. */
async function isScript(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString("latin1", 0, bytesRead) === "#!";
  } finally {
    await handle.close();
  }
}
