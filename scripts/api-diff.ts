import { runMain } from "./command/run-main.ts";
import { Misuse } from "./command/run-plain.ts";

await runMain({
  usage: "pnpm api-diff <before> <after> [--json] [--waivers <file>] | --self <folder>",
  summary: "Says what a step between two OpenAPI documents means for the users of a client.",
  options: {
    json: { type: "boolean", default: false, help: "the same for machines" },
    waivers: { type: "string", help: "disagreements that a person has settled" },
    self: { type: "string", help: "compare every document of this folder with itself" },
  },
  words: [0, 2],
  async main({ values: { json, waivers, self }, words: [before, after] }) {
    const { formatDiagnostics } = await import("@org/codegen/generate");
    if (self !== undefined) {
      if (before !== undefined) throw new Misuse("--self takes no other document.");
      const { runSelfComparison } = await import("@org/api-diff");
      return runSelfComparison(self, console.log);
    }
    if (before === undefined || after === undefined) throw new Misuse("A word is missing.");
    const { diffFiles, formatJudgment } = await import("@org/api-diff");
    const { judgment, diagnostics } = await diffFiles(before, after, waivers);
    if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
    if (judgment === undefined) return 1;
    console.log(json ? JSON.stringify(judgment, null, 2) : formatJudgment(judgment));
    return judgment.agree ? 0 : 1;
  },
});
