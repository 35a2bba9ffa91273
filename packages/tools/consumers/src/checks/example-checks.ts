import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Problems, runOrThrow } from "@org/exec";
import { RUNTIME_CACHE, SECRET_CODE } from "@org/testing/runtimes";
import type { ConsumerCheck } from "../consumer-check.ts";
import type { Environment } from "../environment/open-environment.ts";
import { runScenarios } from "../examples/browser/run-scenarios.ts";
import { copyExample, installExample } from "../examples/install-example.ts";
import type { Example } from "../examples/run-example.ts";
import { serveMockLog } from "../examples/serve-mock-log.ts";
import { startBackend, startBuiltFrontend } from "../examples/start-applications.ts";
import { startFaultScripts } from "../examples/start-fault-scripts.ts";
import { startStubs } from "../examples/start-stubs.ts";

const SCRIPT_LIMIT_MS = 120_000;

/** The applications in `examples/`, installed from the served packages outside the workspace. */
export const EXAMPLE_CHECKS: readonly ConsumerCheck[] = [
  { name: "example backend, types and tests", run: checkBackend },
  { name: "example frontend, types and tests", run: checkFrontend },
  { name: "examples in Chromium, end to end", run: checkInChromium },
];

async function checkBackend(environment: Environment): Promise<Problems> {
  const folder = await install(environment, "backend", "tests");
  await runScripts(folder, ["typecheck", "test"]);
  const [stubs, faults] = [
    await startStubs(environment.vendors, environment.mocks),
    await startFaultScripts(),
  ];
  try {
    await runScripts(folder, ["test:mocks"], { ...stubs.settings, FAULTS_URL: faults.url });
  } finally {
    await Promise.all([stubs.close(), faults.close()]);
  }
  return [];
}

async function checkFrontend(environment: Environment): Promise<Problems> {
  const folder = await install(environment, "frontend", "tests");
  await runScripts(folder, ["typecheck", "test", "build"]);
  return findSecretCode(join(folder, "dist"));
}

async function checkInChromium(environment: Environment): Promise<Problems> {
  const [backendFolder, frontendFolder] = [
    await install(environment, "backend", "chromium"),
    await install(environment, "frontend", "chromium"),
  ];
  const started: { close(): Promise<void> }[] = [];
  const keep = <Part extends { close(): Promise<void> }>(part: Part): Part => {
    started.push(part);
    return part;
  };
  try {
    const stubs = keep(await startStubs(environment.vendors, environment.mocks));
    const settings = { ...stubs.settings, PORT: "0" };
    const backend = keep(await startBackend(backendFolder, settings, ignore));
    const mockLog = keep(await serveMockLog(environment.vendors, environment.mocks));
    const { url } = keep(await startBuiltFrontend(frontendFolder, { backend, mockLog }, ignore));
    return await runScenarios({
      url,
      vendors: environment.vendors,
      stubs: stubs.vendors,
      cache: join(environment.root, RUNTIME_CACHE),
      pictures: join(environment.root, "node_modules", ".cache", "examples", "screenshots"),
    });
  } finally {
    for (const part of started.toReversed()) await part.close();
  }
}

/** For what the applications log about calls that fail on purpose. */
function ignore(): void {}

/** Each check has its own copy, because checks run at the same time. */
async function install(environment: Environment, example: Example, check: string): Promise<string> {
  const folder = join(environment.folder, `example-${example}-${check}`);
  await copyExample(join(environment.root, "examples", example), folder);
  await installExample(folder, environment.served);
  return folder;
}

async function runScripts(
  cwd: string,
  scripts: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const options = { cwd, env: { ...process.env, ...settings }, timeout: SCRIPT_LIMIT_MS };
  for (const script of scripts) await runOrThrow("npm", ["run", script], options);
}

/** What a browser gets must contain no code for secrets. */
async function findSecretCode(folder: string): Promise<Problems> {
  const files = await readdir(folder, { recursive: true });
  const scripts = files.filter((file) => file.endsWith(".js"));
  if (scripts.length === 0) return ["the build has no script"];
  const texts = await Promise.all(scripts.map((file) => readFile(join(folder, file), "utf8")));
  return texts.flatMap((text, index) => {
    const [word] = SECRET_CODE.exec(text) ?? [];
    return word === undefined ? [] : [`${scripts[index]} contains ${word}`];
  });
}
