import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProcess } from "@org/exec";
import type { Problems } from "../problems.ts";
import { createProject } from "../project/create-project.ts";
import { findCommand } from "../project/find-command.ts";
import { mapImports } from "../project/map-imports.ts";
import { FACADE } from "../project/write-program.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage/open-stage.ts";
import { TOOLS } from "../tools.ts";

/**
 * The most that one client and one operation may weigh in a page, minified and gzipped, in bytes;
 * `packages/products/test/bundle.test.ts` says what it is made of.
 */
const BUDGET = 11_800;
const LIMIT_MS = 120_000;

/** What size-limit prints of an entry; the size is missing where the entry does not bundle. */
interface SizeResult {
  readonly name: string;
  readonly passed?: boolean;
  readonly size?: number;
}

/** size-limit over the installed packages: every vendor's upsert, from its package and the facade. */
export const SIZE_ROWS: readonly Row[] = [
  { name: "size-limit, every vendor's upsert", attempt: measureSizes },
];

async function measureSizes(stage: Stage): Promise<Problems> {
  const tool = await stage.installTool(TOOLS["size-limit"]);
  const folder = await createProject(stage);
  const files = await mapImports(folder, [FACADE]);
  const entries = stage.vendors.flatMap(({ names, calls }) =>
    [names.packageName, `${FACADE}/${names.slug}`].map((specifier) => ({
      name: specifier,
      path: `..${files[specifier]}`,
      import: `{ create${names.pascal}Client, ${calls[0]?.operation} }`,
      limit: `${BUDGET} B`,
      gzip: true,
    })),
  );
  // It takes plugins and entries from the manifest of the folder that it runs in.
  const place = join(folder, "size");
  await mkdir(place);
  const manifest = { devDependencies: TOOLS["size-limit"].packages, "size-limit": entries };
  await writeFile(join(place, "package.json"), JSON.stringify(manifest));
  const { command, args } = await findCommand(tool, "size-limit");
  const run = { cwd: place, timeout: LIMIT_MS };
  const { code, stdout, output } = await runProcess(command, [...args, "--json"], run);
  const results: readonly SizeResult[] = stdout.startsWith("[") ? JSON.parse(stdout) : [];
  const heavy = results.filter(({ passed }) => passed !== true);
  return [
    ...heavy.map(({ name, size }) => `${name}: ${size} bytes of at most ${BUDGET}`),
    ...(results.length === entries.length ? [] : [`exit code ${code}: ${output.trim()}`]),
  ];
}
