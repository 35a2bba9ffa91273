import { type Answer, type FaultRequest, respond, startFaultServer } from "../faults/index.ts";
import { type ChromiumPage, launchChromium } from "./launch-chromium.ts";
import type { BrowserScope, ChromiumRuntime, Started } from "./runtime.ts";
import type { Task, TaskReport } from "./task.ts";
import type { BrowserBuild, Consumer } from "./write-consumer.ts";

/** A page in which tasks are done. */
interface Page extends ChromiumPage {
  evaluate<Input>(run: (input: Input) => unknown, input: Input): Promise<TaskReport>;
}

const ASSETS = "/test-runtime/";

/** Starts a headless Chromium. Rejects where none can be had. */
export async function startChromium(
  cache: string,
  { scripts, bundles }: Consumer,
): Promise<Started<ChromiumRuntime>> {
  const browser = await launchChromium<Page>(cache);

  const performIn = async (
    scope: BrowserScope,
    build: BrowserBuild,
    task: Task,
  ): Promise<TaskReport> => {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    const printed: string[] = [];
    const thrown: string[] = [];
    page.on("console", (message) => printed.push(message.text()));
    page.on("pageerror", (error) => thrown.push(String(error)));
    await page.goto(`${new URL(task.url).origin}${ASSETS}${build}.html`);
    const script = `${ASSETS}${build}.js`;
    const report = await page.evaluate(performTaskIn, { scope, script, task });
    await page.close();
    const { seen, strays } = report;
    return { ...report, seen: [...seen, ...printed], strays: [...strays, ...thrown] };
  };
  return {
    version: browser.version(),
    runtime: {
      bundles,
      performIn,
      perform: (task) => performIn("page", "browser", task),
      serve: (answer, options) => serveWithPage(scripts, answer, options),
    },
    close: () => browser.close(),
  };
}

/** A fault server that also has the page and its script: a call to it is of the page's origin. */
async function serveWithPage(
  scripts: Consumer["scripts"],
  answer: (request: FaultRequest) => Answer,
  options?: Parameters<typeof startFaultServer>[1],
): ReturnType<typeof startFaultServer> {
  const isAsset = ({ target }: FaultRequest): boolean => target.startsWith(ASSETS);
  const requests: FaultRequest[] = [];
  const server = await startFaultServer((request) => {
    if (!isAsset(request)) {
      requests.push(request);
      return answer(request);
    }
    const [build = "", type] = request.target.slice(ASSETS.length).split(".");
    const page = `<link rel="icon" href="data:,"><script type="module" src="${build}.js"></script>`;
    // Tasks name no other builds.
    const text = type === "html" ? page : scripts[build as BrowserBuild];
    const contentType = type === "html" ? "text/html" : "text/javascript";
    // A connection that has brought an asset must not bring a call as well.
    return [
      ...respond(200, text, { "Content-Type": contentType, Connection: "close" }),
      { end: "fin" },
    ];
  }, options);
  return { ...server, requests };
}

/** Runs in the page: does a task there or in a worker. It stands alone, for it is sent as text. */
async function performTaskIn(input: {
  readonly scope: BrowserScope;
  readonly script: string;
  readonly task: Task;
}): Promise<unknown> {
  const { scope, script, task } = input;
  const module = { type: "module" } as const;
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  if (scope === "page") {
    // The page's script puts this function there.
    const { performTask } = globalThis as unknown as { performTask(task: Task): unknown };
    return performTask(task);
  }
  if (scope === "worker") {
    new Worker(script, module).postMessage(task, [port2]);
  } else if (scope === "shared worker") {
    new SharedWorker(script, module).port.postMessage(task, [port2]);
  } else {
    const { installing, active } = await navigator.serviceWorker.register(script, module);
    (installing ?? active)?.postMessage(task, [port2]);
  }
  return answered;
}
