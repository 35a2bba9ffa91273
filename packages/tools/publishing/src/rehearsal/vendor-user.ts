import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow, runProcess, tryInstalled } from "@org/exec";
import { type Consumer, installConsumer } from "./consumer.ts";
import type { Stage } from "./stage.ts";
import type { HistoryVendor } from "./vendor-revision.ts";

/** The programs of one user, by vendor. */
export type Programs = ReadonlyMap<HistoryVendor, string>;

/** A project that has a program for each vendor, and follows the facade from release to release. */
export interface VendorUser {
  /** Installs a version of the facade in place of the one before. */
  update(version: string): Promise<void>;
  /** The versions of our packages that the facade has brought, by name, its own too. */
  installed(): Promise<ReadonlyMap<string, string>>;
  /**
   * Compiles the programs, and runs those that compile.
   * @returns what the compiler or the run objects to, by vendor; nothing where all is well
   */
  objections(programs: Programs): Promise<ReadonlyMap<HistoryVendor, string>>;
}

/** Installs a version of the facade in a project of its own. */
export async function startUser(stage: Stage, version: string): Promise<VendorUser> {
  const consumer = await installConsumer(stage, version);
  return {
    async update(wanted) {
      const args = ["install", "--ignore-scripts", "--save-exact", `@org/products@${wanted}`];
      await runOrThrow("npm", args, { cwd: consumer.folder, env: stage.env });
    },
    async installed() {
      const scope = join(consumer.folder, "node_modules", "@org");
      const folders = await readdir(scope);
      const versions = folders.map(async (folder): Promise<[string, string]> => {
        const text = await readFile(join(scope, folder, "package.json"), "utf8");
        const manifest: { name: string; version: string } = JSON.parse(text);
        return [manifest.name, manifest.version];
      });
      return new Map(await Promise.all(versions));
    },
    async objections(programs) {
      const compiled = await compileAll(stage, consumer, programs);
      const standing = [...programs.keys()].filter((vendor) => !compiled.has(vendor));
      const ran = await Promise.all(standing.map((vendor) => run(consumer, vendor)));
      return new Map([...compiled, ...ran.flat()]);
    },
  };
}

async function compileAll(
  stage: Stage,
  { folder }: Consumer,
  programs: Programs,
): Promise<ReadonlyMap<HistoryVendor, string>> {
  for (const [vendor, text] of programs) await writeFile(join(folder, `${vendor}.ts`), text);
  const { code, output } = await tryInstalled(
    stage.workspace,
    "typescript",
    "tsc",
    ["-p", folder, "--pretty", "false"],
    { cwd: folder },
  );
  const found = new Map(
    [...programs.keys()].flatMap((vendor) => {
      const lines = output.split("\n").filter((line) => line.startsWith(`${vendor}.ts(`));
      return lines.length > 0 ? [[vendor, lines.join("\n")] as const] : [];
    }),
  );
  if (code !== 0 && found.size === 0) throw new Error(`tsc exited with ${code}:\n${output}`);
  return found;
}

async function run(
  { folder }: Consumer,
  vendor: HistoryVendor,
): Promise<[HistoryVendor, string][]> {
  const { code, output } = await runProcess(process.execPath, [`${vendor}.ts`], { cwd: folder });
  return code === 0 ? [] : [[vendor, output]];
}
