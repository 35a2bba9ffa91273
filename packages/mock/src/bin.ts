#!/usr/bin/env node
// Imports statically nothing that an old Node cannot load: the check must come first.
import { checkNode } from "./check-node.ts";

const problem = checkNode(process.versions.node);
if (problem === undefined) {
  const { printable } = await import("./printable.ts");
  // The process is ours alone: a promise that is dropped somewhere must not end the servers.
  process.on("unhandledRejection", (reason) => {
    console.error(printable(reason instanceof Error ? reason.message : String(reason)));
  });
  const { runMock } = await import("./run-mock.ts");
  process.exitCode = await runMock(process.argv.slice(2));
  // Prism leaves timers behind.
  process.stdout.write("", () => process.exit());
} else {
  console.error(problem);
  process.exitCode = 1;
}
