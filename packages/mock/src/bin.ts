#!/usr/bin/env node
// Imports statically nothing that an old Node cannot load: help and the check must come first.
import { checkNode } from "./check-node.ts";

const args = process.argv.slice(2);
const problem = checkNode(process.versions.node);
if (args.includes("--help") || args.includes("-h")) {
  const { USAGE } = await import("./usage.ts");
  console.log(USAGE);
} else if (problem === undefined) {
  const { printable } = await import("./printable.ts");
  // The process is ours alone: a promise that is dropped somewhere must not end the servers.
  process.on("unhandledRejection", (reason) => {
    console.error(printable(reason instanceof Error ? reason.message : String(reason)));
  });
  const { runMock } = await import("./run-mock.ts");
  process.exitCode = await runMock(args);
  // Prism leaves timers behind.
  process.stdout.write("", () => process.exit());
} else {
  console.error(problem);
  process.exitCode = 1;
}
