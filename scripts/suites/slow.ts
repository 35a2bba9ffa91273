import { runMain } from "../command/run-main.ts";
import { runTests } from "../command/run-tests.ts";

await runMain({
  usage: "pnpm test:slow",
  summary: "Runs the tests that take long: those that compile much, start registries or wait.",
  main: () => runTests(["test:slow"], "slow.json"),
});
