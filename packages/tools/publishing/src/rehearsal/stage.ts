import { join } from "node:path";
import { type RunResult, runOrThrow, runProcess } from "@org/exec";
import { SOURCE_CONDITION } from "@org/exec/workspace";
import { readPublicPackages } from "../packages/public-packages.ts";
import type { Environment } from "../registry/registry-environment.ts";

/** Where a rehearsal plays: a copy of the workspace, and a registry that it publishes to. */
export interface Stage {
  /** Folder of the copy. */
  readonly workspace: string;
  /** Folder for whatever else is written. */
  readonly folder: string;
  /** Folder in which the registry keeps its packages. */
  readonly storage: string;
  /** Makes npm and pnpm know the registry alone. */
  readonly env: Environment;
}

/** Runs one of the workspace's own scripts in the copy, as its command in package.json would. */
export function runScript(stage: Stage, script: string, args: readonly string[] = []) {
  return runOrThrow(
    process.execPath,
    [SOURCE_CONDITION, join("scripts", `${script}.ts`), ...args],
    {
      cwd: stage.workspace,
      env: stage.env,
    },
  );
}

/** Where `release:pack` puts the tarballs of a stage. */
export function tarballsOf(stage: Stage): string {
  return join(stage.workspace, "dist", "release");
}

/** Builds and packs all versions, or only those that the registry does not have. */
export async function pack(stage: Stage, which: "all" | "unpublished"): Promise<void> {
  await runScript(stage, "release-pack", which === "unpublished" ? ["--unpublished"] : []);
}

/** Runs the publishing script, the same that the workflow runs, and says how it ended. */
export function publish(stage: Stage, env: Environment = stage.env): Promise<RunResult> {
  const script = join(stage.workspace, "scripts", "release-publish.ts");
  return runProcess(process.execPath, [script, tarballsOf(stage)], { cwd: stage.folder, env });
}

/** The version of each published package in the copy, by name. */
export async function versionsOf({ workspace }: Stage): Promise<ReadonlyMap<string, string>> {
  const packages = await readPublicPackages(workspace);
  return new Map(packages.map(({ name, version }) => [name, version]));
}

/** Whether the registry has a version (`name@version`). */
export async function isPublished(stage: Stage, version: string): Promise<boolean> {
  const args = ["view", version, "version", "--json", "--prefer-online"];
  const { code, output, stdout } = await runProcess("npm", args, {
    cwd: stage.folder,
    env: stage.env,
  });
  if (code === 0) return stdout.trim() !== "";
  if (output.includes("E404")) return false;
  throw new Error(`npm view ${version} failed:\n${output}`);
}
