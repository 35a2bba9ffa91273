import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type RunOptions, type RunResult, runProcess } from "./run-process.ts";

/**
 * Runs a command of a package that a folder has installed.
 * @throws Error where it exits with anything but 0, with all that it printed
 */
export async function runInstalled(
  folder: string,
  packageName: string,
  command: string,
  args: readonly string[],
): Promise<string> {
  const { code, output, stdout } = await tryInstalled(folder, packageName, command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} exited with ${code}:\n${output}`);
  return stdout;
}

/** As {@link runInstalled}, for a command whose failure is a result. */
export async function tryInstalled(
  folder: string,
  packageName: string,
  command: string,
  args: readonly string[],
  options: Partial<RunOptions> = {},
): Promise<RunResult> {
  const manifest = join(folder, "node_modules", packageName, "package.json");
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    await readFile(manifest, "utf8"),
  );
  const file = typeof bin === "string" ? bin : bin[command];
  if (file === undefined) throw new Error(`${packageName} has no bin named ${command}`);
  return runProcess(process.execPath, [join(dirname(manifest), file), ...args], {
    cwd: folder,
    ...options,
  });
}
