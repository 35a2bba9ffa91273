import { runMain } from "./command/run-main.ts";
import { Misuse } from "./command/run-plain.ts";

await runMain({
  usage: "pnpm specs:refresh [vendor…] [--accept-removals] | <vendor> --propose <folder>",
  summary: "Fetches the vendors' documents and takes over what passes the guards.",
  options: {
    "accept-removals": { type: "boolean", default: false, help: "also where much has gone" },
    propose: { type: "string", help: "write all that follows into a folder, for a pull request" },
  },
  words: [0, Number.POSITIVE_INFINITY],
  async main({ values: { propose, ...values }, words: vendors }) {
    const acceptRemovals = values["accept-removals"];
    if (propose === undefined) return refresh(vendors, acceptRemovals);
    const [vendor, ...more] = vendors;
    if (vendor === undefined || more.length > 0) throw new Misuse("--propose takes one vendor.");
    if (acceptRemovals) throw new Misuse("Only a person accepts removals.");
    const { prepareRefresh, writeProposal } = await import("@org/publishing");
    await writeProposal(propose, await prepareRefresh(process.cwd(), vendor));
    return 0;
  },
});

async function refresh(vendors: readonly string[], acceptRemovals: boolean): Promise<number> {
  const { formatDiagnostics, hasErrors, runRefresh } = await import("@org/codegen");
  const options = { vendors, acceptRemovals, now: new Date() };
  const { sources, reviews, diagnostics } = await runRefresh(process.cwd(), options);
  if (hasErrors(diagnostics)) {
    console.error(`${formatDiagnostics(diagnostics)}\n\nRefused: nothing was written.`);
    return 1;
  }
  for (const { file, outcome } of sources) console.log(`${file}: ${outcome}`);
  for (const [vendor, { overlays, transcriptions, problems }] of reviews) {
    const todo = [...overlays, ...transcriptions, ...problems];
    if (todo.length === 0) console.log(`${vendor}: the overlays still apply. Run: pnpm generate`);
    else
      console.log(`${vendor}: left to repair before pnpm generate\n\n${formatDiagnostics(todo)}\n`);
  }
  return 0;
}
