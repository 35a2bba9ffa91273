import type { Task, TaskReport } from "../task.ts";
import { performTask, type Surroundings } from "./perform-task.ts";
import { renderInBrowser } from "./render-in-browser.ts";
import type { PublishedPackages } from "./runtime-module.ts";

const SURROUNDINGS: Surroundings = {
  render: renderInBrowser,
  countListeners: () => undefined,
};

/** The part of a scope, page or worker, that is used. */
interface Scope extends EventTarget {
  performTask?: (task: Task) => Promise<TaskReport>;
}

/**
 * The whole of a page or worker. A page has a function that does a task; a worker of any kind
 * answers each message with a task at the port that came with it.
 */
export function runInBrowser(packages: PublishedPackages): void {
  // Page or worker, each has these parts.
  const scope = globalThis as unknown as Scope;
  const strays: string[] = [];
  scope.addEventListener("unhandledrejection", (event) =>
    strays.push(`unhandled: ${String("reason" in event && event.reason)}`),
  );
  scope.addEventListener("error", (event) =>
    strays.push(`uncaught: ${String("message" in event && event.message)}`),
  );
  const perform = async (task: Task): Promise<TaskReport> => {
    const report = await performTask(task, packages, SURROUNDINGS);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { ...report, strays: strays.splice(0) };
  };
  const answer = async (event: Event): Promise<void> => {
    // Both kinds of listeners below are told of a MessageEvent.
    const { data, ports } = event as MessageEvent;
    ports[0]?.postMessage(await perform(data));
  };
  scope.performTask = perform;
  scope.addEventListener("message", answer);
  scope.addEventListener("connect", (event) => {
    const [port] = (event as MessageEvent).ports;
    port?.addEventListener("message", answer);
    port?.start();
  });
}
