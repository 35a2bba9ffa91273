/** What a run of turbo did with one task. */
export interface TaskRun {
  /** `@org/acme#build`. */
  readonly id: string;
  /** Of all that the task depends on. */
  readonly hash: string;
  /** `run` where it was executed, otherwise which cache its outputs came from. */
  readonly from: "run" | "local" | "remote";
}

interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly command: string;
    readonly hash: string;
    readonly cache: { readonly status: string; readonly source?: string };
  }[];
}

/**
 * The tasks of a run from its summary, which `--summarize` writes and `--dry=json` prints; those that
 * have no command, and so do nothing, are left out. @throws SyntaxError where it is no JSON
 */
export function readRunSummary(text: string): readonly TaskRun[] {
  const { tasks }: Summary = JSON.parse(text);
  return tasks
    .filter(({ command }) => command !== "<NONEXISTENT>" && command !== "")
    .map(({ taskId, hash, cache }) => ({ id: taskId, hash, from: sourceOf(cache) }));
}

function sourceOf({ status, source }: Summary["tasks"][number]["cache"]): TaskRun["from"] {
  if (status !== "HIT") return "run";
  return source === "REMOTE" ? "remote" : "local";
}
