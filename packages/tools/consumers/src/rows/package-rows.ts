import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProcess } from "@org/exec";
import type { PublicPackage } from "@org/publishing";
import type { Problems } from "../problems.ts";
import { compareSnapshot } from "../project/compare-snapshot.ts";
import { createProject } from "../project/create-project.ts";
import { listExports } from "../project/list-exports.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage/open-stage.ts";

const SNAPSHOTS = fileURLToPath(new URL("../../snapshots/", import.meta.url));
const LIMIT_MS = 60_000;

/** The part of a package's manifest that decides its rows. */
interface Manifest {
  readonly bin?: string | Readonly<Record<string, string>>;
  /** What a user brings along, the optional ones too: an entry may import them. */
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The rows of one public package: its tarball, its exports, and its command where it brings one. */
export async function packageRows(
  root: string,
  { name, folder }: PublicPackage,
): Promise<readonly Row[]> {
  const text = await readFile(join(root, "packages", folder, "package.json"), "utf8");
  const { bin, peerDependencies = {} }: Manifest = JSON.parse(text);
  const rows: readonly Row[] = [
    {
      name: `publint and attw, ${name}`,
      attempt: async ({ served }) =>
        served.problems.filter((problem) => problem.startsWith(`${name}@`)),
    },
    {
      name: `exports of ${name}`,
      attempt: async (stage) => {
        const packages = [name];
        const project = await createProject(stage, { packages, dependencies: peerDependencies });
        const surface = await listExports(project, name);
        return compareSnapshot(join(SNAPSHOTS, `${folder}.txt`), surface, stage.snapshots);
      },
    },
  ];
  const command: Row = { name: `npx ${name}`, attempt: (stage) => tryCommand(stage, name) };
  return bin === undefined ? rows : [...rows, command];
}

/** A command that is installed must be found by the package's name, and say what it does. */
async function tryCommand(stage: Stage, name: string): Promise<Problems> {
  const folder = await createProject(stage, { packages: [name] });
  const run = { cwd: folder, env: stage.served.env, timeout: LIMIT_MS };
  const { code, output } = await runProcess("npx", ["--no-install", name, "--help"], run);
  return [
    ...(code === 0 ? [] : [`exit code ${code}: ${output.trim()}`]),
    ...(output.includes(name) ? [] : [`its help does not say ${name}: ${output.trim()}`]),
  ];
}
