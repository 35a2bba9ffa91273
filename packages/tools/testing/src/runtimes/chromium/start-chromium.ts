import {
  type FaultRequest,
  type RequestHandler,
  respond,
  startFaultServer,
} from "../../faults/index.ts";
import { type BrowserScope, performInScope, type ScopedPage } from "../perform-in-scope.ts";
import type { ChromiumRuntime, Started } from "../runtime.ts";
import type { Task, TaskReport } from "../task.ts";
import type { BrowserBuild, Consumer } from "../write-consumer.ts";
import { launchChromium } from "./launch-chromium.ts";

const ASSETS = "/test-runtime/";

/** Starts a headless Chromium. @throws Error if there is none and none can be installed */
export async function startChromium(
  cache: string,
  { scripts, bundles }: Consumer,
): Promise<Started<ChromiumRuntime>> {
  const browser = await launchChromium<ScopedPage>(cache);

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
    const report = await performInScope<Task, TaskReport>(page, { scope, script, task });
    await page.close();
    const { seen, unhandled } = report;
    return { ...report, seen: [...seen, ...printed], unhandled: [...unhandled, ...thrown] };
  };
  return {
    version: browser.version(),
    runtime: {
      bundles,
      performIn,
      perform: (task) => performIn("page", "browser", task),
      serve: (handle, options) => serveWithPage(scripts, handle, options),
    },
    close: () => browser.close(),
  };
}

/** A fault server that also serves the page and its script, so that calls are same-origin. */
async function serveWithPage(
  scripts: Consumer["scripts"],
  handle: RequestHandler,
  options?: Parameters<typeof startFaultServer>[1],
): ReturnType<typeof startFaultServer> {
  const isAsset = ({ target }: FaultRequest): boolean => target.startsWith(ASSETS);
  const requests: FaultRequest[] = [];
  const server = await startFaultServer((request) => {
    if (!isAsset(request)) {
      requests.push(request);
      return handle(request);
    }
    const [build = "", type] = request.target.slice(ASSETS.length).split(".");
    const page = `<link rel="icon" href="data:,"><script type="module" src="${build}.js"></script>`;
    // Tasks name no other builds.
    const text = type === "html" ? page : scripts[build as BrowserBuild];
    const contentType = type === "html" ? "text/html" : "text/javascript";
    // A connection that carried an asset must not carry a call as well.
    return [
      ...respond(200, text, { "Content-Type": contentType, Connection: "close" }),
      { end: "fin" },
    ];
  }, options);
  return { ...server, requests };
}
