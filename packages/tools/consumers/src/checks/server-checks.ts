import { join } from "node:path";
import type { ConsumerCheck } from "../consumer-check.ts";
import type { Environment } from "../environment/open-environment.ts";
import { createProject } from "../project/create-project.ts";
import { runProgram } from "../project/run-program.ts";
import { writeProgram } from "../project/write-program.ts";
import { TOOLS } from "../tools.ts";

const FILE = "program.mjs";

/** Bun and Deno: each installs the packages itself and runs the program. */
export const SERVER_CHECKS: readonly ConsumerCheck[] = [
  {
    name: "Bun",
    run: async (environment) => {
      const bun = join(await environment.installTool(TOOLS.bun), "node_modules/bun/bin/bun.exe");
      const folder = await installBy(environment, [bun, "install", "--ignore-scripts"]);
      return runProgram(environment, { folder, command: bun, args: ["run", FILE] });
    },
  },
  {
    name: "Deno",
    run: async (environment) => {
      const name = process.platform === "win32" ? "deno.exe" : "deno";
      const deno = join(await environment.installTool(TOOLS.deno), "node_modules/deno", name);
      // The packages were published a moment ago.
      const folder = await installBy(environment, [deno, "install", "--minimum-dependency-age=0"]);
      // Only what the program itself needs.
      const rights = ["--allow-net=127.0.0.1", "--allow-read=."];
      return runProgram(environment, { folder, command: deno, args: ["run", ...rights, FILE] });
    },
  },
];

function installBy(
  environment: Environment,
  install: readonly [command: string, ...args: readonly string[]],
): Promise<string> {
  const names = environment.vendors.map((vendor) => vendor.names);
  return createProject(environment, { install, files: { [FILE]: writeProgram(names, "process") } });
}
