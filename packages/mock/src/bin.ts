#!/usr/bin/env node
// Imports statically nothing that an old Node cannot load: the check must come first.
import { checkNode } from "./check-node.ts";

const problem = checkNode(process.versions.node);
if (problem === undefined) {
  const { runMock } = await import("./run-mock.ts");
  process.exitCode = await runMock(process.argv.slice(2));
  // Prism leaves timers behind.
  process.stdout.write("", () => process.exit());
} else {
  console.error(problem);
  process.exitCode = 1;
}
