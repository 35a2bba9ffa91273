import type { Task, TaskReport } from "../task.ts";
import { performTask, type Surroundings } from "./perform-task.ts";
import { renderInBrowser } from "./render-in-browser.ts";
import { answerInBrowser } from "./respond-in-browser.ts";
import type { PublishedPackages } from "./runtime-module.ts";

const SURROUNDINGS: Surroundings = {
  render: renderInBrowser,
  countListeners: () => undefined,
};

/** The whole of a page or worker: it does tasks, and tells what nobody handled. */
export function runInBrowser(packages: PublishedPackages): void {
  const strays: string[] = [];
  globalThis.addEventListener("unhandledrejection", (event) =>
    strays.push(`unhandled: ${String("reason" in event && event.reason)}`),
  );
  globalThis.addEventListener("error", (event) =>
    strays.push(`uncaught: ${String("message" in event && event.message)}`),
  );
  answerInBrowser(async (task: Task): Promise<TaskReport> => {
    const report = await performTask(task, packages, SURROUNDINGS);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { ...report, strays: strays.splice(0) };
  });
}
