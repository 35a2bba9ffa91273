import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeAuthority } from "../faults/index.ts";
import { startChromium } from "./chromium/start-chromium.ts";
import { formatOutcomes } from "./format-outcomes.ts";
import { readTaskVendors } from "./read-vendors.ts";
import { allRows } from "./rows/all-rows.ts";
import { runRows } from "./run-rows.ts";
import { startNode } from "./start-node.ts";
import { RUNTIME_CACHE, SUPPORTED_NODES } from "./supported.ts";
import { writeConsumer } from "./write-consumer.ts";

/**
 * Tries the rows that depend on the runtime in each of them, with the packages as they were built.
 * @param workspace its root; what is installed on demand is kept below its `node_modules/.cache`
 * @param log is told the table, and what is wrong
 * @param wanted picks the rows whose name holds this text
 * @returns the exit code: 0 where every row holds in every runtime that it concerns
 */
export async function runRuntimes(
  workspace: string,
  log: (text: string) => void,
  wanted = "",
): Promise<number> {
  const vendors = await readTaskVendors(workspace);
  const rows = allRows(vendors).filter(({ row, name }) => `${row} ${name}`.includes(wanted));
  const cache = join(workspace, RUNTIME_CACHE);
  const consumer = await writeConsumer(
    workspace,
    vendors.map(({ slug }) => slug),
  );
  try {
    const authority = makeAuthority();
    const entry = consumer.nodeEntry;
    const authorityFile = join(dirname(entry), "authority.pem");
    await writeFile(authorityFile, authority.cert);
    const setup = { cache, entry, authority, authorityFile };
    const nodes = SUPPORTED_NODES.map((major) =>
      runRows(
        {
          name: `Node ${major}`,
          start: () => startNode(major, setup),
          tryRow: ({ node }) => node,
        },
        rows,
      ),
    );
    const chromium = runRows(
      {
        name: "Chromium",
        start: () => startChromium(cache, consumer),
        tryRow: ({ chromium }) => chromium,
      },
      rows,
    );
    const outcomes = await Promise.all([...nodes, chromium]);
    log(formatOutcomes(rows, outcomes));
    const wrong = outcomes.flatMap(({ problems, strays }) =>
      [...problems.values()].flat().concat(strays),
    );
    return wrong.length === 0 && rows.length > 0 ? 0 : 1;
  } finally {
    await consumer.remove();
  }
}
