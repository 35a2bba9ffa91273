import type { Task, TaskReport } from "../task.ts";
import { performTask, type Surroundings } from "./perform-task.ts";
import { renderInBrowser } from "./render-in-browser.ts";
import { respondInBrowser } from "./respond-in-browser.ts";
import type { PublishedPackages } from "./runtime-module.ts";

const SURROUNDINGS: Surroundings = {
  render: renderInBrowser,
  countListeners: () => undefined,
};

/** The whole program of a page or worker: performs tasks, and reports what nobody handled. */
export function runInBrowser(packages: PublishedPackages): void {
  const unhandled: string[] = [];
  globalThis.addEventListener("unhandledrejection", (event) =>
    unhandled.push(`unhandled: ${String("reason" in event && event.reason)}`),
  );
  globalThis.addEventListener("error", (event) =>
    unhandled.push(`uncaught: ${String("message" in event && event.message)}`),
  );
  respondInBrowser(async (task: Task): Promise<TaskReport> => {
    const report = await performTask(task, packages, SURROUNDINGS);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { ...report, unhandled: unhandled.splice(0) };
  });
}
