import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeAuthority } from "../faults/index.ts";
import { checkRuntime } from "./check-runtime.ts";
import { allChecks } from "./checks/all-checks.ts";
import { startChromium } from "./chromium/start-chromium.ts";
import { formatOutcomes } from "./format-outcomes.ts";
import { readTaskVendors } from "./read-vendors.ts";
import { startNode } from "./start-node.ts";
import { RUNTIME_CACHE, SUPPORTED_NODES } from "./supported.ts";
import { writeConsumer } from "./write-consumer.ts";

/**
 * Runs the checks that depend on the runtime in each runtime, with the built packages.
 * @param workspace its root; what is installed on demand stays below its `node_modules/.cache`
 * @param log gets the table with all problems
 * @param wanted picks the checks whose name contains this text
 * @returns the exit code: 0 if some checks were picked and all passed in every runtime that they concern
 */
export async function runRuntimes(
  workspace: string,
  log: (text: string) => void,
  wanted = "",
): Promise<number> {
  const vendors = await readTaskVendors(workspace);
  const checks = allChecks(vendors).filter(({ name }) => name.includes(wanted));
  const cache = join(workspace, RUNTIME_CACHE);
  const consumer = await writeConsumer(
    workspace,
    vendors.map(({ slug }) => slug),
  );
  try {
    const authority = await makeAuthority();
    const entry = consumer.nodeEntry;
    const authorityFile = join(dirname(entry), "authority.pem");
    await writeFile(authorityFile, authority.cert);
    const setup = { cache, entry, authority, authorityFile };
    const nodes = SUPPORTED_NODES.map((major) =>
      checkRuntime(
        {
          name: `Node ${major}`,
          start: () => startNode(major, setup),
          checkIn: ({ node }) => node,
        },
        checks,
      ),
    );
    const chromium = checkRuntime(
      {
        name: "Chromium",
        start: () => startChromium(cache, consumer),
        checkIn: ({ chromium }) => chromium,
      },
      checks,
    );
    const outcomes = await Promise.all([...nodes, chromium]);
    log(formatOutcomes(checks, outcomes));
    const wrong = outcomes.flatMap(({ problems, unhandled }) =>
      [...problems.values()].flat().concat(unhandled),
    );
    return wrong.length === 0 && checks.length > 0 ? 0 : 1;
  } finally {
    await consumer.remove();
  }
}
