import { join } from "node:path";
import type { ServedPackages } from "@org/publishing";
import { playScenarios } from "./browser/play-scenarios.ts";
import { copyExample, installExample } from "./install-example.ts";
import { runCommand } from "./run-command.ts";
import type { Example } from "./run-example.ts";
import { startBackend, startBuiltFrontend } from "./start-applications.ts";
import { startFaultScripts } from "./start-fault-scripts.ts";
import { startVendors } from "./start-vendors.ts";

/** What a row is tried on. */
export interface ExampleStage {
  /** Of the workspace. */
  readonly root: string;
  /** Outside the workspace; goes with the stage. */
  readonly folder: string;
  readonly served: ServedPackages;
}

/** One thing that must hold for the applications in `examples/`. */
export interface ExampleRow {
  readonly name: string;
  /**
   * @returns what is wrong; nothing where the row holds
   * @throws Error where a command of the application fails
   */
  attempt(stage: ExampleStage): Promise<readonly string[]>;
}

/** The applications, installed from the served packages outside the workspace. */
export const EXAMPLE_ROWS: readonly ExampleRow[] = [
  {
    name: "example backend: types, tests, tests against mocks and faults",
    async attempt(stage) {
      const folder = await install(stage, "backend", "types");
      await runScripts(folder, ["typecheck", "test"]);
      const [vendors, faults] = [await startVendors(), await startFaultScripts()];
      try {
        const env = { ...process.env, ...vendors.env, FAULTS_URL: faults.url };
        await runScripts(folder, ["test:mocks"], env);
      } finally {
        await Promise.all([vendors.close(), faults.close()]);
      }
      return [];
    },
  },
  {
    name: "example frontend: types, tests",
    async attempt(stage) {
      await runScripts(await install(stage, "frontend", "types"), ["typecheck", "test"]);
      return [];
    },
  },
  {
    name: "example frontend and backend, in Chromium",
    async attempt(stage) {
      const backendFolder = await install(stage, "backend", "chromium");
      const frontendFolder = await install(stage, "frontend", "chromium");
      const cache = join(stage.root, "node_modules", ".cache");
      const started: { close(): Promise<void> }[] = [];
      try {
        const vendors = await startVendors();
        started.push(vendors);
        const settings = { ...vendors.env, PORT: "0" };
        const backend = await startBackend(backendFolder, settings, ignore);
        started.push(backend);
        const { url, close } = await startBuiltFrontend(frontendFolder, backend, ignore);
        started.push({ close });
        return await playScenarios({
          url,
          standIns: vendors.standIns,
          cache: join(cache, "runtimes"),
          pictures: join(cache, "examples", "screenshots"),
        });
      } finally {
        for (const one of started.toReversed()) await one.close();
      }
    },
  },
];

/** What the applications log of calls that fail on purpose. */
function ignore(): void {}

/** Each row has a copy of its own: rows run at the same time. */
async function install(stage: ExampleStage, example: Example, row: string): Promise<string> {
  const folder = join(stage.folder, `example-${example}-${row}`);
  await copyExample(join(stage.root, "examples", example), folder);
  await installExample(folder, stage.served);
  return folder;
}

async function runScripts(
  cwd: string,
  scripts: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<void> {
  for (const script of scripts) await runCommand("npm", ["run", script], { cwd, env });
}
