import type { Problems } from "@org/exec";
import { type BrowserScope, performInScope } from "@org/testing/runtimes";
import type { Environment } from "../environment/open-environment.ts";
import { openGateway } from "../environment/open-gateway.ts";
import type { ConsumerReport, ConsumerTask } from "../in-project/consumer-task.ts";
import { judgeReport } from "./judge-report.ts";
import { taskThrough } from "./task-through.ts";

/** A task for a scope of the browser. */
export interface BrowserTask {
  readonly scope: BrowserScope;
  readonly what: ConsumerTask["what"];
}

/**
 * Opens `index.html` of a folder in Chromium, has its module perform tasks, each in a new page, and
 * judges the reports. Errors that a page does not handle are problems too.
 * @param script path of the module, which workers load as well
 */
export async function runInChromium(
  environment: Environment,
  files: string,
  script: string,
  tasks: readonly BrowserTask[],
): Promise<Problems> {
  const browser = await environment.openChromium();
  const problems: string[] = [];
  for (const { scope, what } of tasks) {
    const gateway = await openGateway(environment.mocks.urls, files);
    const page = await browser.newPage({});
    const note = (problem: string): void => void problems.push(`${what}, ${scope}: ${problem}`);
    page.on("pageerror", (error) => note(String(error)));
    try {
      await page.goto(`${gateway.origin}/`);
      const task = taskThrough(gateway, environment.vendors, what);
      const scoped = { scope, script, task };
      const report = await performInScope<ConsumerTask, ConsumerReport>(page, scoped);
      judgeReport(task, report, gateway.responses).forEach(note);
    } catch (error) {
      note(String(error));
    } finally {
      await page.close();
      await gateway.close();
    }
  }
  return problems;
}
