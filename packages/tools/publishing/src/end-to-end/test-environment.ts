import { join } from "node:path";
import { type RunResult, runOrThrow, runProcess, SOURCE_CONDITION } from "@org/exec";
import { readPublicPackages } from "../packages/public-packages.ts";
import type { Environment } from "../registry/registry-environment.ts";
import type { VendorServer } from "./start-vendor-server.ts";
import type { Vendor } from "./vendors.ts";

/** Where a test runs: a copy of the workspace, and servers in place of the registry and the vendors. */
export interface TestEnvironment {
  /** Folder of the copy. */
  readonly workspace: string;
  /** Folder for whatever else is written. */
  readonly folder: string;
  /** Folder in which the registry keeps its packages. */
  readonly storage: string;
  /** Makes npm and pnpm know the registry alone. */
  readonly env: Environment;
  /** In the order of their slugs. */
  readonly vendors: readonly Vendor[];
  readonly vendorServer: VendorServer;
}

/** Runs one of the workspace's own scripts in the copy to its end, however it ends. */
export function tryScript(
  { workspace, env }: TestEnvironment,
  script: string,
  args: readonly string[] = [],
): Promise<RunResult> {
  const file = join("scripts", `${script}.ts`);
  return runProcess(process.execPath, [SOURCE_CONDITION, file, ...args], { cwd: workspace, env });
}

/** Runs one of the workspace's own scripts in the copy, as its command in package.json would. */
export function runScript(
  { workspace, env }: TestEnvironment,
  script: string,
  args: readonly string[] = [],
): Promise<string> {
  const file = join("scripts", `${script}.ts`);
  return runOrThrow(process.execPath, [SOURCE_CONDITION, file, ...args], { cwd: workspace, env });
}

/** Where `release pack` puts the tarballs. */
export function tarballsOf({ workspace }: TestEnvironment): string {
  return join(workspace, "dist", "release");
}

/** Builds and packs all versions, or only those that the registry does not have. */
export async function pack(
  environment: TestEnvironment,
  which: "all" | "unpublished",
): Promise<void> {
  await runScript(environment, "release/pack", which === "unpublished" ? ["--unpublished"] : []);
}

/** Runs the publishing script, the same that the workflow runs, and says how it ended. */
export function publish(
  environment: TestEnvironment,
  env: Environment = environment.env,
): Promise<RunResult> {
  const script = join(environment.workspace, "scripts", "release", "publish.ts");
  const args = [script, tarballsOf(environment)];
  return runProcess(process.execPath, args, { cwd: environment.folder, env });
}

/** The version of each published package in the copy, by name. */
export async function versionsOf({
  workspace,
}: TestEnvironment): Promise<ReadonlyMap<string, string>> {
  const packages = await readPublicPackages(workspace);
  return new Map(packages.map(({ name, version }) => [name, version]));
}

/** A package of the copy as `name@version`. */
export async function versionOf(environment: TestEnvironment, name: string): Promise<string> {
  return `${name}@${(await versionsOf(environment)).get(name)}`;
}

/** Whether the registry has a version (`name@version`). */
export async function isPublished(
  { folder, env }: TestEnvironment,
  version: string,
): Promise<boolean> {
  const args = ["view", version, "version", "--json", "--prefer-online"];
  const { code, output, stdout } = await runProcess("npm", args, { cwd: folder, env });
  if (code === 0) return stdout.trim() !== "";
  if (output.includes("E404")) return false;
  throw new Error(`npm view ${version} failed:\n${output}`);
}
