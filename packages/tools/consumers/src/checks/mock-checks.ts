import { join } from "node:path";
import { type Problems, runProcess } from "@org/exec";
import { SUPPORTED_NODES } from "@org/testing/runtimes";
import type { ConsumerCheck } from "../consumer-check.ts";
import type { Environment } from "../environment/open-environment.ts";
import { type Server, startServer } from "../examples/start-server.ts";
import { createProject } from "../project/create-project.ts";
import { runProgram } from "../project/run-program.ts";
import { writeProgram } from "../project/write-program.ts";

const LIMIT_MS = 60_000;
const BIN = join("node_modules", "@org", "mock", "dist", "bin.js");

/** The command that runs the vendors' mock servers, as it is installed. */
export const MOCK_CHECKS: readonly ConsumerCheck[] = [
  { name: "@org/mock, every vendor's client gets its responses", run: checkVendors },
  { name: "@org/mock, an old Node prints which one is needed", run: checkOldNode },
];

/** The program of the other checks, with the servers that the command starts. */
async function checkVendors(environment: Environment): Promise<Problems> {
  const names = environment.vendors.map((vendor) => vendor.names);
  const program = "program.mjs";
  const [tool, folder] = await Promise.all([
    createProject(environment, { packages: ["@org/mock"] }),
    createProject(environment, { files: { [program]: writeProgram(names, "process", "import") } }),
  ]);
  const servers = new Map<string, Server>();
  try {
    for (const { slug } of names) {
      const options = { cwd: tool, env: {}, log: () => {} };
      servers.set(slug, await startServer([BIN, slug, "--port", "0"], options));
    }
    const urls = new Map([...servers].map(([slug, { url }]) => [slug, url]));
    const mocked = { ...environment, mocks: { ...environment.mocks, urls } };
    return await runProgram(mocked, { folder, command: process.execPath, args: [program] });
  } finally {
    for (const server of servers.values()) await server.close();
  }
}

async function checkOldNode(environment: Environment): Promise<Problems> {
  const folder = await createProject(environment, { packages: ["@org/mock"] });
  const { execPath, version } = await environment.installNode(Math.min(...SUPPORTED_NODES));
  const { code, output } = await runProcess(execPath, [BIN], { cwd: folder, timeout: LIMIT_MS });
  const isClear = output.includes(`Node ${version}`) && /need \d+\.\d+\.\d+ or later/.test(output);
  return [
    ...(code === 1 ? [] : [`exit code ${code}`]),
    ...(isClear && output.trim().split("\n").length === 1 ? [] : [`it prints: ${output.trim()}`]),
  ];
}
