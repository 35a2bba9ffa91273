import { versionPackages } from "../version/version-packages.ts";
import { BODY_LIMIT, cutLines } from "./cut-lines.ts";
import { diffWorkspace } from "./diff-workspace.ts";
import type { Proposal } from "./proposal.ts";

/** Turns the pending changesets into versions and prepares the result for a pull request. */
export async function prepareRelease(root: string): Promise<Proposal> {
  const { raises, released } = await versionPackages(root);
  const versions = released.map(({ name, version }) => `- \`${name}@${version}\``);
  const raised = raises.map(
    ({ name, level, because }) => `- \`${name}\` (${level}) because of ${because.join(", ")}`,
  );
  const body = [
    "Merging this releases:",
    versions.join("\n"),
    ...(raised.length > 0 ? ["Raised to follow what they need:", raised.join("\n")] : []),
    "The changelogs below say what changes. The upload waits for the approval of its environment.",
  ];
  const text = cutLines(
    `${body.join("\n\n")}\n`,
    BODY_LIMIT,
    (count) => `… and ${count} more: the files below say the same.`,
  );
  return { patch: await diffWorkspace(root), body: text };
}
