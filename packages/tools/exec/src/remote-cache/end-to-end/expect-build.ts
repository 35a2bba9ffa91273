import type { TaskRun } from "../../turbo/read-run-summary.ts";
import type { BuildRun } from "../../turbo/run-build.ts";

/** @throws Error with what only one of two lists has, where they differ */
export function expectSame(
  what: string,
  found: readonly string[],
  wanted: readonly string[],
): void {
  const surplus = found.filter((line) => !wanted.includes(line));
  const missing = wanted.filter((line) => !found.includes(line));
  if (surplus.length + missing.length === 0) return;
  const lines = [...surplus.map((line) => `+ ${line}`), ...missing.map((line) => `- ${line}`)];
  throw new Error(`${what} differ from what they should be:\n${lines.join("\n")}`);
}

/** @throws Error where a build has failed, has no tasks, or has one that came from elsewhere */
export function expectBuild({ code, output, tasks }: BuildRun, from: TaskRun["from"]): void {
  if (code !== 0) throw new Error(`the build has failed:\n${output}`);
  if (tasks.length === 0) throw new Error(`no task was to be run:\n${output}`);
  const told = tasks.map((task) => `${task.id}: ${task.from}`);
  const wanted = tasks.map(({ id }) => `${id}: ${from}`);
  expectSame("tasks", told, wanted);
}

/**
 * @throws Error unless exactly one line says that the remote cache is left out, and why, and turbo adds
 * no warning of its own
 */
export function expectOneLine({ output }: BuildRun, why: RegExp): void {
  const lines = output.split("\n");
  const ours = lines.filter((line) => line.startsWith("Remote cache: "));
  const [line = ""] = ours;
  if (ours.length === 1 && why.test(line) && !/WARNING|ERROR/.test(output)) return;
  throw new Error(`not one line that says ${why}:\n${output}`);
}
