import { runMain } from "./command/run-main.ts";

await runMain({
  usage:
    "pnpm build [--filter <package>] [--force] [--summarize] [--dry <text|json>] [--output-logs <kind>]",
  summary: "Builds the packages with turbo, which takes from its caches what nothing has changed.",
  options: {
    filter: { type: "string", short: "F", multiple: true, help: "only this package" },
    force: { type: "boolean", help: "whatever the caches have" },
    summarize: { type: "boolean", help: "write a summary of the run into .turbo/runs" },
    dry: { type: "string", help: "only say what would run" },
    "output-logs": { type: "string", help: "full, hash-only, new-only, errors-only or none" },
  },
  async main({ values }) {
    const { runTurbo } = await import("@org/exec/run-command");
    const options = Object.entries(values).flatMap(([name, value]) =>
      [value].flat().map((one) => (one === true ? `--${name}` : `--${name}=${one}`)),
    );
    return runTurbo(["run", "build", ...options], "stdout");
  },
});
