import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProcess } from "@org/exec";
import type { ConsumerReport } from "../in-project/consumer-task.ts";
import type { Problems } from "../problems.ts";
import { openGateway } from "../stage/open-gateway.ts";
import type { Stage } from "../stage/open-stage.ts";
import { judgeReport } from "./judge-report.ts";
import { taskThrough } from "./task-through.ts";

const LIMIT_MS = 60_000;

/** A program that calls the vendors, and the command that runs it. */
export interface ProgramRun {
  /** Folder of the project. */
  readonly folder: string;
  readonly command: string;
  /** The program included; the file with its task comes after them. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs a program that was written for a process, and holds what it answers against its task. */
export async function runProgram(
  stage: Stage,
  { folder, command, args, env = process.env }: ProgramRun,
): Promise<Problems> {
  const gateway = await openGateway(stage.mocks.urls);
  try {
    const task = taskThrough(gateway, stage.vendors, "call");
    await writeFile(join(folder, "task.json"), JSON.stringify(task));
    // A condition set for the one who runs this must not reach the project.
    const outer = { ...env, NODE_OPTIONS: undefined };
    const run = { cwd: folder, env: outer, timeout: LIMIT_MS };
    const { code, stdout, output } = await runProcess(command, [...args, "task.json"], run);
    if (code !== 0) return [`exit code ${code}: ${output.trim()}`];
    const report: ConsumerReport = JSON.parse(stdout);
    return judgeReport(task, report, gateway.answers);
  } finally {
    await gateway.close();
  }
}
