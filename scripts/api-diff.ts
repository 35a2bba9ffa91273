import { runMain } from "./run-main.ts";

await runMain({
  usage: "pnpm api-diff <before> <after> [--json] [--waivers <file>]",
  summary: "Says what a step between two OpenAPI documents means for the users of a client.",
  options: {
    json: { type: "boolean", default: false, help: "the same for machines" },
    waivers: { type: "string", help: "disagreements that a person has settled" },
  },
  words: [2, 2],
  async main({ values: { json, waivers }, words: [before = "", after = ""] }) {
    const { diffFiles, formatJudgement } = await import("@org/api-diff");
    const { formatDiagnostics } = await import("@org/codegen/generate");
    const { judgement, diagnostics } = await diffFiles(before, after, waivers);
    if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
    if (judgement === undefined) return 1;
    console.log(json ? JSON.stringify(judgement, null, 2) : formatJudgement(judgement));
    return judgement.agree ? 0 : 1;
  },
});
