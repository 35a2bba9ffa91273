import { runMain } from "./command/run-main.ts";
import { Misuse } from "./command/run-plain.ts";

await runMain({
  usage:
    "pnpm api-diff <before> <after> [--json] [--fail-on <level>] [--waivers <file>] | --self <folder>",
  summary: "Says what a step between two OpenAPI documents means for the users of a client.",
  options: {
    json: { type: "boolean", default: false, help: "the same for machines" },
    "fail-on": { type: "string", help: "end with 1 from this level on: major, minor or any" },
    waivers: { type: "string", help: "disagreements that a person has settled" },
    self: { type: "string", help: "compare every document of this folder with itself" },
  },
  words: [0, 2],
  async main({ values: { json, waivers, self, "fail-on": wanted }, words: [before, after] }) {
    const apiDiff = await import("@org/api-diff");
    if (self !== undefined) {
      if (before !== undefined) throw new Misuse("--self takes no other document.");
      return apiDiff.runSelfComparison(self, console.log);
    }
    if (before === undefined || after === undefined) throw new Misuse("A word is missing.");
    const failOn = apiDiff.FAIL_ON.find((level) => level === wanted);
    if (wanted !== undefined && failOn === undefined) {
      throw new Misuse(`--fail-on: "${wanted}" is not one of ${apiDiff.FAIL_ON.join(", ")}.`);
    }
    const { formatDiagnostics } = await import("@org/codegen/generate");
    const { judgment, diagnostics } = await apiDiff.diffFiles(before, after, waivers);
    if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
    if (judgment === undefined) return 2;
    console.log(json ? JSON.stringify(judgment, null, 2) : apiDiff.formatJudgment(judgment));
    return apiDiff.exitCodeOf(judgment, failOn);
  },
});
