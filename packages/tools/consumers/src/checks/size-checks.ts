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

/** Where a bundle runs; for a browser it is what a page in production downloads. */
type Target = "browser" | "node";

/**
 * The most that one client and its upsert may weigh, minified by esbuild and gzipped, in bytes: what
 * the heaviest weighed when it was set, rounded up to 50. `packages/products/test/bundle.test.ts` holds
 * each vendor to a budget of its own, at each change.
 */
const BUDGETS: Readonly<Record<Target, number>> = { browser: 7_660, node: 9_660 };

const TARGETS: readonly Target[] = ["browser", "node"];
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
    [names.packageName, `${FACADE}/${names.slug}`].flatMap((specifier) =>
      TARGETS.map((target) => ({
        name: `${specifier}, ${target}`,
        path: `..${files[specifier]}`,
        import: `{ create${names.pascal}Client, ${calls[0]?.operation} }`,
        limit: `${BUDGETS[target]} B`,
        gzip: true,
        target,
      })),
    ),
  );
  // It reads plugins from the manifest in its working directory.
  const project = join(folder, "size");
  await mkdir(project);
  const manifest = { devDependencies: TOOLS["size-limit"].packages };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  await writeFile(join(project, ".size-limit.mjs"), writeConfig(entries));
  const { command, args } = await findCommand(tool, "size-limit");
  const run = { cwd: project, timeout: LIMIT_MS };
  const { code, stdout, output } = await runProcess(command, [...args, "--json"], run);
  const results: readonly SizeResult[] = stdout.startsWith("[") ? JSON.parse(stdout) : [];
  const heavy = results.filter(({ passed }) => passed !== true);
  return [
    ...heavy.map(({ name, size }) => {
      const limit = entries.find((entry) => entry.name === name)?.limit;
      return `${name}: ${size} bytes of at most ${limit}`;
    }),
    ...(results.length === entries.length ? [] : [`exit code ${code}: ${output.trim()}`]),
  ];
}

/** size-limit's configuration, whose entries say for which platform esbuild bundles them. */
function writeConfig(entries: readonly { readonly target: Target }[]): string {
  const texts = entries.map(({ target, ...entry }) => {
    const modify = `(config) => ({ ...config, platform: "${target}" })`;
    return `{ ...${JSON.stringify(entry)}, modifyEsbuildConfig: ${modify} }`;
  });
  return `export default [${texts.join(",\n")}];\n`;
}
