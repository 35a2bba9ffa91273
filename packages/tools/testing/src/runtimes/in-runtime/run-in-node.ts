import { getEventListeners } from "node:events";
import { renderings } from "../../faults/find-secrets.ts";
import { watchOutput } from "../../faults/watch-output.ts";
import type { NodeAnswer, NodeRequest } from "../task.ts";
import { performTask, type Surroundings } from "./perform-task.ts";
import type { PublishedPackages } from "./runtime-module.ts";

const SURROUNDINGS: Surroundings = {
  render: (value) => renderings(value, "hidden"),
  countListeners: (signal) => getEventListeners(signal, "abort").length,
};

/**
 * The whole of a process of some Node: does the tasks that its parent sends. Given one as its
 * argument, it does that alone, prints when it was done, and is then left to end by itself.
 */
export async function runInNode(packages: PublishedPackages): Promise<void> {
  const [, , given] = process.argv;
  if (given !== undefined) {
    await performTask(JSON.parse(given), packages, SURROUNDINGS);
    process.stdout.write(`${Date.now()}\n`);
    return;
  }
  const strays: string[] = [];
  process.on("unhandledRejection", (reason) => strays.push(`unhandled: ${String(reason)}`));
  process.on("uncaughtException", (error) => strays.push(`uncaught: ${String(error)}`));
  process.on("warning", ({ name, message }) => strays.push(`${name}: ${message}`));
  process.on("message", async ({ id, task }: NodeRequest) => {
    const output = watchOutput();
    const report = await performTask(task, packages, SURROUNDINGS);
    // Rejections are told of once the promises of this turn are through.
    await new Promise((resolve) => setTimeout(resolve, 5));
    output.stop();
    const seen = [...report.seen, ...output.lines];
    const answer: NodeAnswer = { id, report: { ...report, seen, strays: strays.splice(0) } };
    process.send?.(answer);
  });
}
