import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { listChanges } from "./list-changes.ts";
import { proposalFiles, readProposal } from "./proposal.ts";
import { refuseChanges } from "./refuse-changes.ts";

const execute = promisify(execFile);

/** Runs GitHub's command line with some arguments and resolves with what it prints. */
export type RunGh = (args: readonly string[]) => Promise<string>;

/** What to propose, and where. */
export interface ProposeOptions {
  /** Working tree of the main branch, whose `origin` takes pushes. */
  readonly root: string;
  /** Folder of the proposal. */
  readonly folder: string;
  /** Branch that carries it: replaced by every newer proposal until somebody else commits to it. */
  readonly branch: string;
  readonly title: string;
  readonly gh: RunGh;
}

/** What became of a proposal. */
export type Proposed = "nothing to propose" | "opened" | "renewed" | "left to its author";

const BOT = "41898282+github-actions[bot]@users.noreply.github.com";

/**
 * Turns a patch into a pull request, or renews the one that is open, and has CI look at it.
 * @throws Error where the patch touches what no proposal may, or where git or gh fails
 */
export async function proposeChange(options: ProposeOptions): Promise<Proposed> {
  const { root, folder, branch, title, gh } = options;
  const { patch } = await readProposal(folder);
  if (patch.trim() === "") return "nothing to propose";
  const files = proposalFiles(folder);
  const git = async (...args: string[]) =>
    (await execute("git", args, { cwd: root, maxBuffer: 1 << 26 })).stdout;

  // Into the index alone: what is in the patch is judged before any of it becomes a file.
  await git("apply", "--cached", files.patch);
  const refused = refuseChanges(branch, await listChanges(git));
  if (refused.length > 0) throw new Error(`A proposal may not touch ${refused.join(", ")}.`);

  const existing = (await git("ls-remote", "--heads", "origin", branch)).split("\t")[0]?.trim();
  if (existing) {
    await git("fetch", "--quiet", "--depth=1", "origin", branch);
    const author = (await git("log", "-1", "--format=%ae", "FETCH_HEAD")).trim();
    if (author !== BOT) return "left to its author";
  }
  await git("switch", "--quiet", "--force-create", branch);
  const identity = ["-c", "user.name=github-actions[bot]", "-c", `user.email=${BOT}`];
  await git(...identity, "commit", "--quiet", "--message", title);
  await git("reset", "--quiet", "--hard");
  // Only over the very state that was looked at.
  await git("push", "--quiet", `--force-with-lease=${branch}:${existing ?? ""}`, "origin", branch);

  const open = await gh(["pr", "list", "--head", branch, "--state", "open", "--json", "number"]);
  const [pull]: { number: number }[] = JSON.parse(open);
  const text = ["--title", title, "--body-file", files.body];
  if (pull) await gh(["pr", "edit", String(pull.number), ...text]);
  else await gh(["pr", "create", "--base", "main", "--head", branch, ...text]);
  // A push with the workflow's own token starts no workflow.
  await gh(["workflow", "run", "ci.yml", "--ref", branch]);
  return pull ? "renewed" : "opened";
}
