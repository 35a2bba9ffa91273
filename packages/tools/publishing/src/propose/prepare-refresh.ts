import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runPnpm } from "@org/exec";
import { diffWorkspace } from "./diff-workspace.ts";
import type { Proposal } from "./proposal.ts";

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
  const reports = [section("specs:refresh", fetched)];
  for (const [script, ofVendor] of STEPS) {
    const args = ["--silent", script, ...(ofVendor ? [vendor] : [])];
    const failure = await runPnpm(args, { cwd: root }).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (failure === undefined) continue;
    reports.push(section(`${script} failed: a person has to repair this`, failure));
    break;
  }
  const changeset = join(root, ".changeset", `spec-${vendor}.md`);
  const changes = await readFile(changeset, "utf8").catch(() => "No change for users.\n");
  const body = changes.replace(/^---\r?\n([\s\S]*?)\r?\n---\r?\n/, "```yaml\n$1\n```\n");
  // What else has not followed its documents is not this vendor's to propose.
  const own = [
    `specs/${vendor}`,
    `packages/${vendor}`,
    "packages/products",
    `.changeset/spec-${vendor}.md`,
  ];
  return { patch: await diffWorkspace(root, own), body: [body.trim(), ...reports].join("\n\n") };
}

/** A folded part of a pull request; the fence is longer than any that the text can hold. */
function section(title: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `<details><summary>${title}</summary>\n\n${fence}\n${text.trim()}\n${fence}\n\n</details>`;
}
