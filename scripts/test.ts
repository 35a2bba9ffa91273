import { runMain } from "./command/run-main.ts";
import { runTests } from "./command/run-tests.ts";

await runMain({
  usage: "pnpm test",
  summary: "Runs every check, cached where nothing changed, and counts the tests of all packages.",
  main: () => runTests(["check:generated", "lint", "typecheck", "test", "surface"], "vitest.json"),
});
