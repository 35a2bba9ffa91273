import assert from "node:assert/strict";
import { runOrThrow } from "@org/exec";
import { listChanges } from "../propose/list-changes.ts";
import { refuseChanges } from "../propose/refuse-changes.ts";

/**
 * Asserts that a workflow could propose what the commands have changed in the working tree.
 * @param byHand paths that a person has changed, which no workflow would
 */
export async function assertProposable(
  workspace: string,
  branch: string,
  byHand: readonly string[] = [],
): Promise<void> {
  const git = (...args: string[]) => runOrThrow("git", args, { cwd: workspace });
  await git("add", "--all");
  const refused = refuseChanges(branch, await listChanges(git));
  assert.deepEqual(
    refused.filter((path) => !byHand.includes(path)),
    [],
  );
}
