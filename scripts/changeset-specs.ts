import { runMain } from "./command/run-main.ts";

await runMain({
  usage: "pnpm changeset:specs [--base <ref>]",
  summary: "Writes a changeset for what vendors changed: the proved level, and the prose.",
  options: {
    base: { type: "string", help: "compare with this commit, not with the last release" },
  },
  async main({ values: { base: ref } }) {
    const { formatDiagnostics, hasErrors, vendorNames } = await import("@org/codegen");
    const { formatJudgment, runChangesetSpecs } = await import("@org/api-diff");
    const { vendors, diagnostics } = await runChangesetSpecs(process.cwd(), ref);
    if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
    if (hasErrors(diagnostics)) return 1;
    for (const { vendor, base, judgment, written } of vendors) {
      const since = base === undefined ? "never released" : `since ${base}`;
      const level =
        judgment?.level ?? (written === undefined ? "nothing to compare" : "new or gone");
      console.log(`${vendor}: ${level} (${since})${written === undefined ? "" : `, ${written}`}`);
    }
    const unreleased = vendors.filter(({ base }) => base === undefined);
    if (unreleased.length > 0) {
      const tags = unreleased.map(({ vendor }) => `${vendorNames(vendor).packageName}@<version>`);
      console.error(
        `\nNo release to compare with: HEAD descends from no tag ${tags.join(", ")}. Compare with a commit by --base <ref>.`,
      );
    }
    const open = vendors.filter(({ judgment }) => judgment?.agree === false);
    for (const { vendor, judgment } of open) {
      if (judgment) console.error(`\n${vendor}: ${formatJudgment(judgment)}`);
    }
    if (open.length === 0) return 0;
    console.error("\nNothing was written: the oracles disagree. See docs/semver.md.");
    return 1;
  },
});
