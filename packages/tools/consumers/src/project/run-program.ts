import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Problems, runProcess } from "@org/exec";
import type { Environment } from "../environment/open-environment.ts";
import { openGateway } from "../environment/open-gateway.ts";
import type { ConsumerReport } from "../in-project/consumer-task.ts";
import { judgeReport } from "./judge-report.ts";
import { taskThrough } from "./task-through.ts";

const LIMIT_MS = 60_000;

/** A program that calls the vendors, and the command that runs it. */
export interface ProgramRun {
  /** Folder of the project. */
  readonly folder: string;
  readonly command: string;
  /** Including the program; the file with its task is appended. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs a program that was written for a process, and judges its report. */
export async function runProgram(
  environment: Environment,
  { folder, command, args, env = process.env }: ProgramRun,
): Promise<Problems> {
  const gateway = await openGateway(environment.mocks.urls);
  try {
    const task = taskThrough(gateway, environment.vendors, "call");
    await writeFile(join(folder, "task.json"), JSON.stringify(task));
    // Conditions that are set for this process must not reach the project.
    const outer = { ...env, NODE_OPTIONS: undefined };
    const run = { cwd: folder, env: outer, timeout: LIMIT_MS };
    const { code, stdout, output } = await runProcess(command, [...args, "task.json"], run);
    if (code !== 0) return [`exit code ${code}: ${output.trim()}`];
    const report: ConsumerReport = JSON.parse(stdout);
    return judgeReport(task, report, gateway.responses);
  } finally {
    await gateway.close();
  }
}
