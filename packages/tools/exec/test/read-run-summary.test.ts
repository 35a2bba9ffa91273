import { expect, it } from "vitest";
import { readRunSummary } from "../src/turbo/read-run-summary.ts";

it("tells run tasks from cached ones, and leaves out those that do nothing", () => {
  const task = (taskId: string, cache: object, command = "tsc") => {
    return { taskId, command, hash: "0123456789abcdef", cache };
  };
  const tasks = [
    task("a#build", { status: "MISS" }),
    task("b#build", { status: "HIT", source: "LOCAL" }),
    task("c#build", { status: "HIT", source: "REMOTE" }),
    task("d#build", { status: "MISS" }, "<NONEXISTENT>"),
  ];
  const hash = "0123456789abcdef";
  expect(readRunSummary(JSON.stringify({ tasks }))).toEqual([
    { id: "a#build", hash, from: "run" },
    { id: "b#build", hash, from: "local" },
    { id: "c#build", hash, from: "remote" },
  ]);
});
