import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { benchCalls } = await import("@org/benchmarks");
const { runMain } = await import("./run-main.ts");

/**
 * `pnpm bench:client`: measures our clients beside bare fetch, openapi-fetch and Hey API's generated
 * client, in one run, and prints the figures beside what they should be.
 */
await runMain("Usage: pnpm bench:client", async () => {
  parseArgs({});
  console.log(`Node ${process.version}`);
  console.log(await benchCalls(WORKSPACE_ROOT, (line) => console.error(line)));
  return 0;
});
