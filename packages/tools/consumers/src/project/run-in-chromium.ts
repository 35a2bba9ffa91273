import { type BrowserScope, performInScope } from "@org/testing/runtimes";
import type { ConsumerReport, ConsumerTask } from "../in-project/consumer-task.ts";
import type { Problems } from "../problems.ts";
import { openGateway } from "../stage/open-gateway.ts";
import type { Stage } from "../stage/open-stage.ts";
import { judgeReport } from "./judge-report.ts";
import { taskThrough } from "./task-through.ts";

/** A task for a scope of the browser. */
export interface BrowserTask {
  readonly scope: BrowserScope;
  readonly what: ConsumerTask["what"];
}

/**
 * Opens `index.html` of a folder in Chromium, has its module do tasks, each in a page of its own, and
 * holds what it answers against them. Errors that a page does not handle are problems as well.
 * @param script path of the module, which workers load too
 */
export async function runInChromium(
  stage: Stage,
  files: string,
  script: string,
  tasks: readonly BrowserTask[],
): Promise<Problems> {
  const browser = await stage.openChromium();
  const problems: string[] = [];
  for (const { scope, what } of tasks) {
    const gateway = await openGateway(stage.mocks.urls, files);
    const page = await browser.newPage({});
    const note = (problem: string): void => void problems.push(`${what}, ${scope}: ${problem}`);
    page.on("pageerror", (error) => note(String(error)));
    try {
      await page.goto(`${gateway.origin}/`);
      const task = taskThrough(gateway, stage.vendors, what);
      const scoped = { scope, script, task };
      const report = await performInScope<ConsumerTask, ConsumerReport>(page, scoped);
      judgeReport(task, report, gateway.answers).forEach(note);
    } catch (error) {
      note(String(error));
    } finally {
      await page.close();
      await gateway.close();
    }
  }
  return problems;
}
