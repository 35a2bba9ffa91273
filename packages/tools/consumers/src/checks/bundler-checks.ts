import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problems } from "@org/exec";
import { BROWSER_SCOPES } from "@org/testing/runtimes";
import type { ConsumerCheck } from "../consumer-check.ts";
import type { Environment } from "../environment/open-environment.ts";
import { BUNDLERS, type Bundler, type BundleTarget } from "../project/bundlers.ts";
import { createProject } from "../project/create-project.ts";
import { inspectBundle } from "../project/inspect-bundle.ts";
import { type BrowserTask, runInChromium } from "../project/run-in-chromium.ts";
import { runProgram } from "../project/run-program.ts";
import { writePage } from "../project/write-page.ts";
import { writeProgram } from "../project/write-program.ts";

/** A page calls the vendors with credentials from functions; no scope accepts a secret. */
const BROWSER_TASKS: readonly BrowserTask[] = [
  { scope: "page", what: "call with functions" },
  ...BROWSER_SCOPES.map((scope) => ({ scope, what: "refuse" }) as const),
];

/** Every bundler, for Chromium and for Node. */
export const BUNDLER_CHECKS: readonly ConsumerCheck[] = BUNDLERS.flatMap(
  (bundler): readonly ConsumerCheck[] => [
    {
      name: `${bundler.name} for browsers, run in Chromium`,
      run: async (environment) => {
        const { folder, problems } = await buildProject(environment, bundler, "browser");
        const files = join(folder, "dist");
        const page = writePage("/program.js");
        if (!bundler.makesPage) await writeFile(join(files, "index.html"), page);
        const seen = await runInChromium(environment, files, "/program.js", BROWSER_TASKS);
        return [...problems, ...seen];
      },
    },
    {
      name: `${bundler.name} for Node`,
      run: async (environment) => {
        const { folder, problems } = await buildProject(environment, bundler, "node");
        const run = { folder, command: process.execPath, args: ["dist/program.js"] };
        return [...problems, ...(await runProgram(environment, run))];
      },
    },
  ],
);

async function buildProject(
  environment: Environment,
  bundler: Bundler,
  target: BundleTarget,
): Promise<{ readonly folder: string; readonly problems: Problems }> {
  const names = environment.vendors.map((vendor) => vendor.names);
  const surrounding = target === "browser" ? "browser" : "process";
  const files = {
    "program.mjs": writeProgram(names, surrounding),
    "index.html": writePage("/program.mjs"),
  };
  const folder = await createProject(environment, { files, manifest: { type: "module" } });
  await bundler.build(environment, folder, target);
  const text = await readFile(join(folder, "dist/program.js"), "utf8");
  return { folder, problems: inspectBundle(text, target, environment.vendors) };
}
