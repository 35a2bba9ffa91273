import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyWorkspace, type Problems, runChecks } from "@org/exec";
import { installVerdaccio } from "../registry/install-verdaccio.ts";
import { registryEnvironment } from "../registry/registry-environment.ts";
import { type Registry, startRegistry } from "../registry/start-registry.ts";
import { readChangesets } from "../version/changesets.ts";
import { FIRST_RELEASE_STEPS } from "./first-release-steps.ts";
import { interruptionSteps } from "./interruption-steps.ts";
import { publishDependencies } from "./publish-dependencies.ts";
import { REFUSAL_STEPS } from "./refusal-steps.ts";
import { startVendorServer } from "./start-vendor-server.ts";
import type { Step } from "./step.ts";
import type { TestEnvironment } from "./test-environment.ts";
import { vendorSteps } from "./vendor-steps.ts";
import { readVendors } from "./vendors.ts";

/**
 * The end-to-end release test: releases a copy of the workspace to a real registry on a loopback
 * port, step by step. The first step that fails ends it, because the steps build on each other.
 * @returns whether every step passed
 */
export async function testRelease(root: string, log: (line: string) => void): Promise<boolean> {
  const verdaccio = await installVerdaccio(root);
  const folder = await realpath(await mkdtemp(join(tmpdir(), "release-test-")));
  const registry = await startRegistry(verdaccio);
  try {
    const environment = await prepareEnvironment(root, folder, registry);
    try {
      const steps = [
        ...FIRST_RELEASE_STEPS,
        ...vendorSteps(environment.vendors),
        ...interruptionSteps(environment.vendors),
        ...REFUSAL_STEPS,
      ];
      return await runSteps(environment, steps, log);
    } finally {
      await environment.vendorServer.close();
    }
  } finally {
    await registry.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepareEnvironment(
  root: string,
  folder: string,
  registry: Registry,
): Promise<TestEnvironment> {
  const env = {
    ...(await registryEnvironment(registry.url, folder)),
    DO_NOT_TRACK: "1",
    TURBO_TELEMETRY_DISABLED: "1",
  };
  const workspace = await copyWorkspace(root, folder);
  // What is pending would be released with the first step that releases something.
  for (const file of (await readChangesets(workspace)).keys()) {
    await rm(join(workspace, ".changeset", file));
  }
  await publishDependencies({ workspace, folder, env });
  const vendors = await readVendors(workspace);
  const vendorServer = await startVendorServer(workspace, vendors);
  return { workspace, folder, storage: registry.storage, env, vendors, vendorServer };
}

async function runSteps(
  environment: TestEnvironment,
  steps: readonly Step[],
  log: (line: string) => void,
): Promise<boolean> {
  const checks = steps.map(({ name, run }) => ({
    name,
    run: () => run(environment).then(() => [], describeFailure),
  }));
  const results = await runChecks(checks, { log, stopsAtFailure: true });
  return results.every((problems) => problems.length === 0);
}

function describeFailure(error: unknown): Problems {
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
