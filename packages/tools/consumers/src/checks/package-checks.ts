import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Problems, runProcess } from "@org/exec";
import type { PublicPackage } from "@org/publishing";
import type { ConsumerCheck } from "../consumer-check.ts";
import type { Environment } from "../environment/open-environment.ts";
import { compareSnapshot } from "../project/compare-snapshot.ts";
import { createProject } from "../project/create-project.ts";
import { listExports } from "../project/list-exports.ts";

const SNAPSHOTS = fileURLToPath(new URL("../../snapshots/", import.meta.url));
const LIMIT_MS = 60_000;

/** The part of a package's manifest that its checks depend on. */
interface Manifest {
  readonly bin?: string | Readonly<Record<string, string>>;
  /** What a user installs beside it, including the optional ones: an entry may import them. */
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The checks of one public package: its tarball, its exports, and its command if it has one. */
export async function packageChecks(
  root: string,
  { name, folder }: PublicPackage,
): Promise<readonly ConsumerCheck[]> {
  const text = await readFile(join(root, "packages", folder, "package.json"), "utf8");
  const { bin, peerDependencies = {} }: Manifest = JSON.parse(text);
  const checks: readonly ConsumerCheck[] = [
    {
      name: `publint and attw, ${name}`,
      run: async ({ served }) =>
        served.problems.filter((problem) => problem.startsWith(`${name}@`)),
    },
    {
      name: `exports of ${name}`,
      run: async (environment) => {
        const packages = [name];
        const project = await createProject(environment, {
          packages,
          dependencies: peerDependencies,
        });
        const surface = await listExports(project, name);
        return compareSnapshot(join(SNAPSHOTS, `${folder}.txt`), surface, environment.snapshots);
      },
    },
  ];
  const command: ConsumerCheck = {
    name: `npx ${name}`,
    run: (environment) => checkCommand(environment, name),
  };
  return bin === undefined ? checks : [...checks, command];
}

/** The command must run under the name of the package, and its help must contain that name. */
async function checkCommand(environment: Environment, name: string): Promise<Problems> {
  const folder = await createProject(environment, { packages: [name] });
  const run = { cwd: folder, env: environment.served.env, timeout: LIMIT_MS };
  const { code, output } = await runProcess("npx", ["--no-install", name, "--help"], run);
  return [
    ...(code === 0 ? [] : [`exit code ${code}: ${output.trim()}`]),
    ...(output.includes(name) ? [] : [`its help does not contain ${name}: ${output.trim()}`]),
  ];
}
