import { runMain } from "./command/run-main.ts";

await runMain({
  usage: "pnpm api-diff <before> <after> [--json] [--waivers <file>]",
  summary: "Says what a step between two OpenAPI documents means for the users of a client.",
  options: {
    json: { type: "boolean", default: false, help: "the same for machines" },
    waivers: { type: "string", help: "disagreements that a person has settled" },
  },
  words: [2, 2],
  async main({ values: { json, waivers }, words: [before = "", after = ""] }) {
    const { diffFiles, formatJudgment } = await import("@org/api-diff");
    const { formatDiagnostics } = await import("@org/codegen/generate");
    const { judgment, diagnostics } = await diffFiles(before, after, waivers);
    if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
    if (judgment === undefined) return 1;
    console.log(json ? JSON.stringify(judgment, null, 2) : formatJudgment(judgment));
    return judgment.agree ? 0 : 1;
  },
});
