import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Problems, runProcess } from "@org/exec";
import type { ConsumerCheck } from "../consumer-check.ts";
import type { Environment } from "../environment/open-environment.ts";
import { createProject } from "../project/create-project.ts";
import { findCommand } from "../project/find-command.ts";
import { mapImports } from "../project/map-imports.ts";
import { FACADE } from "../project/write-program.ts";
import { TOOLS } from "../tools.ts";

/**
 * The most that one client and one operation may add to a page, minified and gzipped, in bytes;
 * `packages/products/test/bundle.test.ts` says what it consists of.
 */
const BUDGET = 11_800;
const LIMIT_MS = 120_000;

/** What size-limit reports about an entry; without a size if the entry does not bundle. */
interface SizeResult {
  readonly name: string;
  readonly passed?: boolean;
  readonly size?: number;
}

/** size-limit over the installed packages: every vendor's upsert, from its package and the facade. */
export const SIZE_CHECKS: readonly ConsumerCheck[] = [
  { name: "size-limit, every vendor's upsert", run: measureSizes },
];

async function measureSizes(environment: Environment): Promise<Problems> {
  const tool = await environment.installTool(TOOLS["size-limit"]);
  const folder = await createProject(environment);
  const files = await mapImports(folder, [FACADE]);
  const entries = environment.vendors.flatMap(({ names, calls }) =>
    [names.packageName, `${FACADE}/${names.slug}`].map((specifier) => ({
      name: specifier,
      path: `..${files[specifier]}`,
      import: `{ create${names.pascal}Client, ${calls[0]?.operation} }`,
      limit: `${BUDGET} B`,
      gzip: true,
    })),
  );
  // It reads plugins and entries from the manifest in its working directory.
  const project = join(folder, "size");
  await mkdir(project);
  const manifest = { devDependencies: TOOLS["size-limit"].packages, "size-limit": entries };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  const { command, args } = await findCommand(tool, "size-limit");
  const run = { cwd: project, timeout: LIMIT_MS };
  const { code, stdout, output } = await runProcess(command, [...args, "--json"], run);
  const results: readonly SizeResult[] = stdout.startsWith("[") ? JSON.parse(stdout) : [];
  const heavy = results.filter(({ passed }) => passed !== true);
  return [
    ...heavy.map(({ name, size }) => `${name}: ${size} bytes of at most ${BUDGET}`),
    ...(results.length === entries.length ? [] : [`exit code ${code}: ${output.trim()}`]),
  ];
}
