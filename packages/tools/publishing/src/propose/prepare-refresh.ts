import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runPnpm } from "@org/exec";
import { diffWorkspace } from "./diff-workspace.ts";
import type { Proposal } from "./proposal.ts";
import { refreshBody, type StepReport } from "./refresh-body.ts";

/** What follows a fetch. A step that fails is a matter for people: it stands in the proposal. */
const STEPS: readonly (readonly [script: string, ofVendor: boolean])[] = [
  ["generate", true],
  ["changeset:specs", false],
];

/**
 * Fetches a vendor's documents and prepares what follows from them for a pull request.
 * @throws Error where the fetch fails or a guard refuses what it brought
 */
export async function prepareRefresh(root: string, vendor: string): Promise<Proposal> {
  const fetched = await runPnpm(["--silent", "specs:refresh", vendor], { cwd: root });
  const reports: StepReport[] = [{ title: "specs:refresh", output: fetched }];
  for (const [script, ofVendor] of STEPS) {
    const args = ["--silent", script, ...(ofVendor ? [vendor] : [])];
    const failure = await runPnpm(args, { cwd: root }).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (failure === undefined) continue;
    reports.push({ title: `${script} failed: a person has to repair this`, output: failure });
    break;
  }
  const changeset = join(root, ".changeset", `spec-${vendor}.md`);
  const changes = await readFile(changeset, "utf8").catch(() => undefined);
  const body = refreshBody(vendor, changes, reports);
  // What else has not followed its documents is not this vendor's to propose.
  const own = [
    `specs/${vendor}`,
    `packages/${vendor}`,
    "packages/products",
    `.changeset/spec-${vendor}.md`,
  ];
  return { patch: await diffWorkspace(root, own), body };
}
