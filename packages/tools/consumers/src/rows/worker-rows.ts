import type { ConsumerReport } from "../in-project/consumer-task.ts";
import type { Problems } from "../problems.ts";
import { createProject } from "../project/create-project.ts";
import { findCommand, runCommand } from "../project/find-command.ts";
import { judgeReport } from "../project/judge-report.ts";
import { startWorkerd } from "../project/start-workerd.ts";
import { taskThrough } from "../project/task-through.ts";
import { writeProgram } from "../project/write-program.ts";
import type { Row } from "../row.ts";
import { openGateway } from "../stage/open-gateway.ts";
import type { Stage } from "../stage/open-stage.ts";
import { TOOLS } from "../tools.ts";

/** What Wrangler bundles a worker with. */
const BUNDLE = [
  "program.mjs",
  "--bundle",
  "--format=esm",
  "--platform=browser",
  "--conditions=workerd,worker,browser",
  "--outfile=worker.js",
  "--log-level=warning",
];
const LIMIT_MS = 60_000;

/** workerd, the runtime of Cloudflare's workers. */
export const WORKER_ROWS: readonly Row[] = [{ name: "workerd", attempt: tryWorkerd }];

async function tryWorkerd(stage: Stage): Promise<Problems> {
  const workerd = await findCommand(await stage.installTool(TOOLS.workerd), "workerd");
  const esbuild = await stage.installTool(TOOLS.esbuild);
  const names = stage.vendors.map((vendor) => vendor.names);
  const files = { "program.mjs": writeProgram(names, "worker") };
  const folder = await createProject(stage, { files });
  await runCommand(esbuild, "esbuild", BUNDLE, { cwd: folder, timeout: LIMIT_MS });
  const gateway = await openGateway(stage.mocks.urls);
  try {
    const worker = await startWorkerd(workerd, folder);
    try {
      const task = taskThrough(gateway, stage.vendors, "call");
      const answer = await fetch(worker.url, {
        method: "POST",
        body: JSON.stringify(task),
        signal: AbortSignal.timeout(LIMIT_MS),
      });
      if (!answer.ok) return [`the worker answered ${answer.status}: ${worker.printed().trim()}`];
      // The program answers nothing else.
      const report = (await answer.json()) as ConsumerReport;
      return judgeReport(task, report, gateway.answers);
    } finally {
      await worker.close();
    }
  } finally {
    await gateway.close();
  }
}
