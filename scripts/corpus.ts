import { stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { runCorpus } = await import("@org/testing");
const { formatRow, formatTotals, HEADINGS } = await import("./format-corpus.ts");

const USAGE = "Usage: pnpm corpus <folder> [--calls] [--json <file>]";

/** `pnpm corpus <folder> [--calls] [--json <file>]`: every document below a folder, generated and tried. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { calls: { type: "boolean", default: false }, json: { type: "string" } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    console.error(USAGE);
    return 1;
  }
  // pnpm starts scripts in the workspace's root, wherever the person stands.
  const from = process.env["INIT_CWD"] ?? ".";
  const place = resolve(from, folder);
  const list = values.json === undefined ? undefined : resolve(from, values.json);
  // Before minutes of work, not behind them.
  for (const wanted of [place, ...(list === undefined ? [] : [dirname(list)])]) {
    if (await isFolder(wanted)) continue;
    console.error(`There is no folder ${wanted}.\n${USAGE}`);
    return 1;
  }
  console.log(HEADINGS);
  const rows = await runCorpus({
    workspaceRoot: WORKSPACE_ROOT,
    folder: place,
    calls: values.calls,
    onStart: (path, index, count) => console.error(`[${index + 1}/${count}] ${path} …`),
    onRow: (row) => console.log(formatRow(row)),
  });
  if (rows.length === 0) console.error(`There is no JSON and no YAML file below ${place}.`);
  console.log(formatTotals(rows));
  if (list !== undefined) {
    const told = rows.map(({ namedTypes: _, repaired: __, ...row }) => row);
    await writeFile(list, `${JSON.stringify(told, null, 2)}\n`);
  }
  return rows.some(({ result }) => result === "failed") ? 1 : 0;
}

function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

try {
  process.exitCode = await main();
} catch (error) {
  // parseArgs throws on options it does not know: the user's mistake, not ours.
  if (!String(Object(error).code).startsWith("ERR_PARSE_ARGS")) throw error;
  console.error(`${Object(error).message}\n${USAGE}`);
  process.exitCode = 1;
}
