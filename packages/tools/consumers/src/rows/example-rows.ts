import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow } from "@org/exec";
import { RUNTIME_CACHE, SECRET_CODE } from "@org/testing/runtimes";
import { playScenarios } from "../examples/browser/play-scenarios.ts";
import { copyExample, installExample } from "../examples/install-example.ts";
import type { Example } from "../examples/run-example.ts";
import { startBackend, startBuiltFrontend } from "../examples/start-applications.ts";
import { startFaultScripts } from "../examples/start-fault-scripts.ts";
import { startStubs } from "../examples/start-stubs.ts";
import type { Problems } from "../problems.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage/open-stage.ts";

const SCRIPT_LIMIT_MS = 120_000;

/** The applications in `examples/`, installed from the served packages outside the workspace. */
export const EXAMPLE_ROWS: readonly Row[] = [
  { name: "example backend, types and tests", attempt: tryBackend },
  { name: "example frontend, types and tests", attempt: tryFrontend },
  { name: "examples in Chromium, end to end", attempt: tryInChromium },
];

async function tryBackend(stage: Stage): Promise<Problems> {
  const folder = await install(stage, "backend", "tests");
  await runScripts(folder, ["typecheck", "test"]);
  const [stubs, faults] = [await startStubs(stage.vendors, stage.mocks), await startFaultScripts()];
  try {
    await runScripts(folder, ["test:mocks"], { ...stubs.settings, FAULTS_URL: faults.url });
  } finally {
    await Promise.all([stubs.close(), faults.close()]);
  }
  return [];
}

async function tryFrontend(stage: Stage): Promise<Problems> {
  const folder = await install(stage, "frontend", "tests");
  await runScripts(folder, ["typecheck", "test", "build"]);
  return findSecretCode(join(folder, "dist"));
}

async function tryInChromium(stage: Stage): Promise<Problems> {
  const [backendFolder, frontendFolder] = [
    await install(stage, "backend", "chromium"),
    await install(stage, "frontend", "chromium"),
  ];
  const started: { close(): Promise<void> }[] = [];
  const keep = <Part extends { close(): Promise<void> }>(part: Part): Part => {
    started.push(part);
    return part;
  };
  try {
    const stubs = keep(await startStubs(stage.vendors, stage.mocks));
    const settings = { ...stubs.settings, PORT: "0" };
    const backend = keep(await startBackend(backendFolder, settings, ignore));
    const { url } = keep(await startBuiltFrontend(frontendFolder, backend, ignore));
    return await playScenarios({
      url,
      stubs: stubs.vendors,
      cache: join(stage.root, RUNTIME_CACHE),
      pictures: join(stage.root, "node_modules", ".cache", "examples", "screenshots"),
    });
  } finally {
    for (const part of started.toReversed()) await part.close();
  }
}

/** What the applications log of calls that fail on purpose. */
function ignore(): void {}

/** Each row has a copy of its own: rows run at the same time. */
async function install(stage: Stage, example: Example, row: string): Promise<string> {
  const folder = join(stage.folder, `example-${example}-${row}`);
  await copyExample(join(stage.root, "examples", example), folder);
  await installExample(folder, stage.served);
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

/** Row S6: what a browser gets has no code for secrets in it. */
async function findSecretCode(folder: string): Promise<Problems> {
  const files = await readdir(folder, { recursive: true });
  const scripts = files.filter((file) => file.endsWith(".js"));
  if (scripts.length === 0) return ["the build has no script"];
  const texts = await Promise.all(scripts.map((file) => readFile(join(folder, file), "utf8")));
  return texts.flatMap((text, index) => {
    const [word] = SECRET_CODE.exec(text) ?? [];
    return word === undefined ? [] : [`${scripts[index]} has ${word} in it`];
  });
}
