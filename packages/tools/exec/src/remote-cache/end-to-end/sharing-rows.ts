import { runPnpm } from "@org/exec";
import { readRunSummary } from "../../turbo/read-run-summary.ts";
import { buildEnvironment, runBuild } from "../../turbo/run-build.ts";
import { digestOutputs } from "./digest-outputs.ts";
import { expectBuild, expectSame } from "./expect-build.ts";
import type { Row } from "./stage.ts";

/** Everything that `pnpm test` and `pnpm build` have turbo do. */
const TASKS = ["build", "check:generated", "lint", "typecheck", "test", "surface"];

/** What two clones have of one cache. */
export const SHARING_ROWS: readonly Row[] = [
  {
    name: "a first clone builds everything and uploads it",
    play: async ({ first, cache }) => {
      const build = await runBuild(first, cache.env);
      expectBuild(build, "run");
      const hashes = build.tasks.map(({ hash }) => hash).sort();
      expectSame("artifacts on the server", await cache.listArtifacts(), hashes);
    },
  },
  {
    name: "a second clone, in another folder, has every task from the server, and all of its files",
    play: async ({ first, second, cache }) => {
      expectBuild(await runBuild(second, cache.env), "remote");
      const built = await digestOutputs(first);
      if (built.length === 0) throw new Error("the first clone has no outputs");
      expectSame("files in the second clone", await digestOutputs(second), built);
    },
  },
  {
    name: "no task's hash depends on the folder: all that `pnpm test` runs is the same in both",
    play: async ({ first, second }) => {
      const [here, there] = await Promise.all([listHashes(first), listHashes(second)]);
      if (here.length === 0) throw new Error("there are no tasks");
      expectSame("tasks in the second clone", there, here);
    },
  },
];

async function listHashes(clone: string): Promise<readonly string[]> {
  const args = ["exec", "turbo", "run", ...TASKS, "--dry=json"];
  const tasks = readRunSummary(await runPnpm(args, { cwd: clone, env: buildEnvironment() }));
  return tasks.map(({ id, hash }) => `${id} ${hash}`).sort();
}
