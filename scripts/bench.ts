import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { WORKSPACE_ROOT } = await import("@org/codegen");
const { bench } = await import("@org/benchmarks");
const { runMain } = await import("./run-main.ts");

/** `pnpm bench [--write]`: our client of Voucherify beside its peers, in one table. */
await runMain("Usage: pnpm bench [--write]", async () => {
  const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
  const log = (line: string): void => console.error(line);
  console.log(await bench({ workspaceRoot: WORKSPACE_ROOT, write: values.write, log }));
  return 0;
});
