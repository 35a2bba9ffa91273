import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ConsumerCheck } from "../consumer-check.ts";
import { createProject } from "../project/create-project.ts";
import { inspectMessages, readErrorTexts } from "../project/error-texts.ts";
import { runCommand } from "../project/find-command.ts";
import { writeProgram } from "../project/write-program.ts";
import { TOOLS } from "../tools.ts";

const LIMIT_MS = 120_000;

/** What errors say in each kind of bundle, with the conditions that make it. */
const BUNDLES = [
  { kind: "production browsers", must: "codes", args: ["--platform=browser"] },
  {
    kind: "browsers in development",
    must: "texts",
    args: ["--platform=browser", "--conditions=development"],
  },
  { kind: "Node", must: "texts", args: ["--platform=node"] },
] as const;

/** Pages in production download codes; whoever develops, and every server, reads sentences. */
export const MESSAGE_CHECKS: readonly ConsumerCheck[] = BUNDLES.map(({ kind, must, args }) => ({
  name: `messages are ${must} for ${kind}`,
  run: async (environment) => {
    const names = environment.vendors.map((vendor) => vendor.names);
    const files = { "program.mjs": writeProgram(names, "browser") };
    const folder = await createProject(environment, { files });
    const esbuild = await environment.installTool(TOOLS.esbuild);
    const flags = ["program.mjs", "--bundle", "--minify", "--format=esm", "--outfile=program.js"];
    const run = { cwd: folder, timeout: LIMIT_MS };
    await runCommand(esbuild, "esbuild", [...flags, ...args, "--log-level=warning"], run);
    const bundle = await readFile(join(folder, "program.js"), "utf8");
    return inspectMessages(bundle, must, await readErrorTexts(folder));
  },
}));
