import { getEventListeners } from "node:events";
import { renderings } from "../../faults/find-secrets.ts";
import { watchOutput } from "../../faults/watch-output.ts";
import type { NodeRequest, NodeResponse } from "../task.ts";
import { performTask, type Surroundings } from "./perform-task.ts";
import type { PublishedPackages } from "./runtime-module.ts";

const SURROUNDINGS: Surroundings = {
  render: (value) => renderings(value, "hidden"),
  countListeners: (signal) => getEventListeners(signal, "abort").length,
};

/**
 * The whole program of a Node process: performs the tasks that its parent sends. With a task as its
 * argument, it performs only that, prints when it was done, and then ends by itself.
 */
export async function runInNode(packages: PublishedPackages): Promise<void> {
  const [, , given] = process.argv;
  if (given !== undefined) {
    await performTask(JSON.parse(given), packages, SURROUNDINGS);
    process.stdout.write(`${Date.now()}\n`);
    return;
  }
  const unhandled: string[] = [];
  process.on("unhandledRejection", (reason) => unhandled.push(`unhandled: ${String(reason)}`));
  process.on("uncaughtException", (error) => unhandled.push(`uncaught: ${String(error)}`));
  process.on("warning", ({ name, message }) => unhandled.push(`${name}: ${message}`));
  process.on("message", async ({ id, task }: NodeRequest) => {
    const output = watchOutput();
    const report = await performTask(task, packages, SURROUNDINGS);
    // Rejections are reported after the promises of this turn.
    await new Promise((resolve) => setTimeout(resolve, 5));
    output.stop();
    const seen = [...report.seen, ...output.lines];
    const response: NodeResponse = {
      id,
      report: { ...report, seen, unhandled: unhandled.splice(0) },
    };
    process.send?.(response);
  });
}
