import { join } from "node:path";
import { runProcess } from "@org/exec";
import { SUPPORTED_NODES } from "@org/testing/runtimes";
import { type Server, startServer } from "../examples/start-server.ts";
import type { Problems } from "../problems.ts";
import { createProject } from "../project/create-project.ts";
import { runProgram } from "../project/run-program.ts";
import { writeProgram } from "../project/write-program.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage/open-stage.ts";

const LIMIT_MS = 60_000;
const BIN = join("node_modules", "@org", "mock", "dist", "bin.js");

/** The command that runs the vendors' mock servers, as it is installed. */
export const MOCK_ROWS: readonly Row[] = [
  { name: "@org/mock, every vendor's client is answered", attempt: tryVendors },
  { name: "@org/mock, an old Node is told which one is needed", attempt: tryOldNode },
];

/** The program of the other rows, before the servers that the command starts. */
async function tryVendors(stage: Stage): Promise<Problems> {
  const names = stage.vendors.map((vendor) => vendor.names);
  const program = "program.mjs";
  const [tool, folder] = await Promise.all([
    createProject(stage, { packages: ["@org/mock"] }),
    createProject(stage, { files: { [program]: writeProgram(names, "process", "import") } }),
  ]);
  const servers = new Map<string, Server>();
  try {
    for (const { slug } of names) {
      const options = { cwd: tool, env: {}, log: () => {} };
      servers.set(slug, await startServer([BIN, slug, "--port", "0"], options));
    }
    const urls = new Map([...servers].map(([slug, { url }]) => [slug, url]));
    const mocked = { ...stage, mocks: { ...stage.mocks, urls } };
    return await runProgram(mocked, { folder, command: process.execPath, args: [program] });
  } finally {
    for (const server of servers.values()) await server.close();
  }
}

async function tryOldNode(stage: Stage): Promise<Problems> {
  const folder = await createProject(stage, { packages: ["@org/mock"] });
  const { execPath, version } = await stage.installNode(Math.min(...SUPPORTED_NODES));
  const { code, output } = await runProcess(execPath, [BIN], { cwd: folder, timeout: LIMIT_MS });
  const isClear = output.includes(`Node ${version}`) && /need \d+\.\d+\.\d+ or later/.test(output);
  return [
    ...(code === 1 ? [] : [`exit code ${code}`]),
    ...(isClear && output.trim().split("\n").length === 1 ? [] : [`it says: ${output.trim()}`]),
  ];
}
