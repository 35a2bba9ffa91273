import type { Problems } from "@org/exec";
import type { ConsumerCheck } from "../consumer-check.ts";
import type { Environment } from "../environment/open-environment.ts";
import { openGateway } from "../environment/open-gateway.ts";
import type { ConsumerReport } from "../in-project/consumer-task.ts";
import { createProject } from "../project/create-project.ts";
import { findCommand, runCommand } from "../project/find-command.ts";
import { judgeReport } from "../project/judge-report.ts";
import { startWorkerd } from "../project/start-workerd.ts";
import { taskThrough } from "../project/task-through.ts";
import { writeProgram } from "../project/write-program.ts";
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
export const WORKER_CHECKS: readonly ConsumerCheck[] = [{ name: "workerd", run: checkWorkerd }];

async function checkWorkerd(environment: Environment): Promise<Problems> {
  const workerd = await findCommand(await environment.installTool(TOOLS.workerd), "workerd");
  const esbuild = await environment.installTool(TOOLS.esbuild);
  const names = environment.vendors.map((vendor) => vendor.names);
  const files = { "program.mjs": writeProgram(names, "worker") };
  const folder = await createProject(environment, { files });
  await runCommand(esbuild, "esbuild", BUNDLE, { cwd: folder, timeout: LIMIT_MS });
  const gateway = await openGateway(environment.mocks.urls);
  try {
    const worker = await startWorkerd(workerd, folder);
    try {
      const task = taskThrough(gateway, environment.vendors, "call");
      const response = await fetch(worker.url, {
        method: "POST",
        body: JSON.stringify(task),
        signal: AbortSignal.timeout(LIMIT_MS),
      });
      if (!response.ok)
        return [`the worker responded with ${response.status}: ${worker.printed().trim()}`];
      // The program returns nothing else.
      const report = (await response.json()) as ConsumerReport;
      return judgeReport(task, report, gateway.responses);
    } finally {
      await worker.close();
    }
  } finally {
    await gateway.close();
  }
}
