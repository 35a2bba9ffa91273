import type { ChromiumPage } from "./chromium/launch-chromium.ts";

/** Where in a browser a task runs. */
export type BrowserScope = "page" | "worker" | "shared worker" | "service worker";

/** Every scope that runs scripts. */
export const BROWSER_SCOPES: readonly BrowserScope[] = [
  "page",
  "worker",
  "shared worker",
  "service worker",
];

/** A page that can perform tasks. */
export interface ScopedPage extends ChromiumPage {
  /** Sends a function as text, runs it in the page, and resolves with its result. */
  evaluate<Input, Output>(run: (input: Input) => Promise<Output>, input: Input): Promise<Output>;
}

/** A task, and the module that performs it with `respondInBrowser`; the page has loaded it too. */
export interface ScopedTask<Task> {
  readonly scope: BrowserScope;
  /** URL of the module, from the page. */
  readonly script: string;
  readonly task: Task;
}

/** Performs a task in a page, or in a worker that the page starts. Task and report are cloned. */
export function performInScope<Task, Report>(
  page: ScopedPage,
  scoped: ScopedTask<Task>,
): Promise<Report> {
  return page.evaluate<ScopedTask<Task>, Report>(performThere, scoped);
}

/** Runs in the page. It refers to nothing outside, because it is sent as text. */
async function performThere<Task, Report>(input: ScopedTask<Task>): Promise<Report> {
  const { scope, script, task } = input;
  const module = { type: "module" } as const;
  const { port1, port2 } = new MessageChannel();
  const reported = new Promise<Report>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  if (scope === "page") {
    // The page's script has set this function.
    const page = globalThis as unknown as { performTask(task: Task): Promise<Report> };
    return page.performTask(task);
  }
  if (scope === "worker") {
    new Worker(script, module).postMessage(task, [port2]);
  } else if (scope === "shared worker") {
    new SharedWorker(script, module).port.postMessage(task, [port2]);
  } else {
    const { installing, active } = await navigator.serviceWorker.register(script, module);
    (installing ?? active)?.postMessage(task, [port2]);
  }
  return reported;
}
