import { commitAll } from "@org/exec";
import { pack, publish, runScript, type Stage, versionsOf } from "./stage.ts";

/** One step in a vendor's history: what changes, and how the change is written down. */
export interface Revision {
  /** What happens, for a person. */
  readonly name: string;
  /** Changes what the vendor says in a copy of the workspace. */
  change(workspace: string): Promise<void>;
  /** Writes the changesets of the change, after the clients have been generated anew. */
  record(workspace: string): Promise<void>;
}

/** Versions before and after a revision, by package. */
export interface PlayedRevision {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/** Plays a revision as far as a release that is packed: change, generate, changeset, version, pack. */
export async function prepareRevision(stage: Stage, revision: Revision): Promise<PlayedRevision> {
  const before = await versionsOf(stage);
  await revision.change(stage.workspace);
  await runScript(stage, "generate");
  await revision.record(stage.workspace);
  await commitAll(stage.workspace, revision.name);
  await runScript(stage, "release-version");
  await runScript(stage, "generate", ["--check"]);
  await commitAll(stage.workspace, `Release: ${revision.name}`);
  await pack(stage, "unpublished");
  return { before, after: await versionsOf(stage) };
}

/**
 * Plays a revision to its end: published.
 * @throws Error with what the publishing script said where it failed
 */
export async function playRevision(stage: Stage, revision: Revision): Promise<PlayedRevision> {
  const played = await prepareRevision(stage, revision);
  const { code, output } = await publish(stage);
  if (code !== 0) throw new Error(`Publishing "${revision.name}" failed:\n${output}`);
  return played;
}
