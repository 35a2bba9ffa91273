import { join } from "node:path";
import { createProject } from "../project/create-project.ts";
import { runProgram } from "../project/run-program.ts";
import { writeProgram } from "../project/write-program.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage/open-stage.ts";
import { TOOLS } from "../tools.ts";

const FILE = "program.mjs";

/** Bun and Deno: each installs the packages and runs the program by itself. */
export const SERVER_ROWS: readonly Row[] = [
  {
    name: "Bun",
    attempt: async (stage) => {
      const bun = join(await stage.installTool(TOOLS.bun), "node_modules/bun/bin/bun.exe");
      const folder = await installBy(stage, [bun, "install", "--ignore-scripts"]);
      return runProgram(stage, { folder, command: bun, args: ["run", FILE] });
    },
  },
  {
    name: "Deno",
    attempt: async (stage) => {
      const name = process.platform === "win32" ? "deno.exe" : "deno";
      const deno = join(await stage.installTool(TOOLS.deno), "node_modules/deno", name);
      // The packages have been published just now.
      const folder = await installBy(stage, [deno, "install", "--minimum-dependency-age=0"]);
      // Nothing but what the program itself needs.
      const rights = ["--allow-net=127.0.0.1", "--allow-read=."];
      return runProgram(stage, { folder, command: deno, args: ["run", ...rights, FILE] });
    },
  },
];

function installBy(
  stage: Stage,
  install: readonly [command: string, ...args: readonly string[]],
): Promise<string> {
  const names = stage.vendors.map((vendor) => vendor.names);
  return createProject(stage, { install, files: { [FILE]: writeProgram(names, "process") } });
}
