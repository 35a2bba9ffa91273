import { dirname } from "node:path";
import { runMain } from "./command/run-main.ts";
import { userPath } from "./command/user-path.ts";

await runMain({
  usage: "pnpm corpus <folder> [--calls] [--types] [--json <file>]",
  summary: "Takes every OpenAPI document below a folder through the generator and the compiler.",
  options: {
    calls: { type: "boolean", default: false, help: "call every operation of each, too" },
    types: { type: "boolean", default: false, help: "try the types of each with values, too" },
    json: { type: "string", help: "write the results into this file" },
  },
  words: [1, 1],
  async main({ values: { calls, types, json }, words: [documents = ""] }) {
    const { WORKSPACE_ROOT } = await import("@org/exec/workspace");
    const testing = await import("@org/testing/corpus");
    const folder = userPath(documents);
    const list = json === undefined ? undefined : userPath(json);
    // Before minutes of work, not behind them.
    await testing.requireFolders(folder, ...(list === undefined ? [] : [dirname(list)]));
    console.log(testing.HEADINGS);
    const reports = await testing.runCorpus({
      workspaceRoot: WORKSPACE_ROOT,
      folder,
      calls,
      types,
      onStart: (path, index, count) => console.error(`[${index + 1}/${count}] ${path} …`),
      onReport: (report) => console.log(testing.formatReport(report)),
    });
    if (reports.length === 0) console.error(`There is no JSON and no YAML file below ${folder}.`);
    console.log(testing.formatTotals(reports));
    if (list !== undefined) await testing.writeReports(list, reports);
    return reports.some(({ result }) => result === "failed") ? 1 : 0;
  },
});
