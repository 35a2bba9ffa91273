import assert from "node:assert/strict";
import { once } from "node:events";
import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startProcess } from "@org/exec";
import { registryEnvironment } from "../registry/registry-environment.ts";
import { installConsumer, objections } from "./consumer.ts";
import { programsFor } from "./programs.ts";
import { FACADE, prepareRelease } from "./release-change.ts";
import { type RegistryProxy, startRegistryProxy, type Treatment } from "./start-registry-proxy.ts";
import type { Step } from "./step.ts";
import {
  isPublished,
  publish,
  type TestEnvironment,
  tarballsOf,
  versionOf,
} from "./test-environment.ts";
import { findDocumented, type Vendor } from "./vendors.ts";

const RUNTIME = "@org/client-runtime";

/** A release of all packages that is cut off three times before it is complete. */
export function interruptionSteps(vendors: readonly Vendor[]): readonly Step[] {
  const [first, second, last] = [vendors.at(0), vendors.at(1), vendors.at(-1)];
  if (!first || !second || !last) throw new Error("An interruption needs two vendors.");
  return [
    {
      name: `the registry refuses ${first.slug}: the facade is not released`,
      async run(environment) {
        await preparePatch(environment);
        await throughProxy(environment, first, "refuse", async (proxy) => {
          const env = await registryEnvironment(proxy.url, environment.folder);
          const { code, output } = await publish(environment, env);
          assert.equal(code, 1, output);
          const runtime = await versionOf(environment, RUNTIME);
          assert.ok(output.includes(`${runtime} published`), output);
          assert.match(output, /^failed: npm publish/m);
        });
        await assertHalfReleased(environment, first);
      },
    },
    {
      name: `killed while ${second.slug} is on its way: the facade is not released`,
      async run(environment) {
        await throughProxy(environment, second, "hold", async (proxy) => {
          await killWhenHeld(environment, proxy);
        });
        assert.ok(await isPublished(environment, await versionOf(environment, first.packageName)));
        await assertHalfReleased(environment, second);
      },
    },
    {
      name: "resumed, with a response lost on the way: complete, what was there is left alone",
      async run(environment) {
        await throughProxy(environment, last, "lose-response", async (proxy) => {
          const env = await registryEnvironment(proxy.url, environment.folder);
          const { code, output } = await publish(environment, env);
          assert.equal(code, 0, output);
          const there = await versionOf(environment, first.packageName);
          assert.ok(output.includes(`${there} is published already`), output);
          // The runtime and the first vendor are there; the other vendors and two that need them follow.
          assert.ok(output.includes(`${vendors.length + 1} published, 2 there already`), output);
        });
        assert.ok(await isPublished(environment, await versionOf(environment, FACADE)));
        await assertLatest(environment);
      },
    },
  ];
}

/** A patch of the runtime, which every other package of the release needs. */
async function preparePatch(environment: TestEnvironment): Promise<void> {
  const { workspace } = environment;
  await appendFile(join(workspace, "packages", "client-runtime", "README.md"), "\n");
  const changeset = `---\n"${RUNTIME}": patch\n---\n\nFixed\n`;
  await writeFile(join(workspace, ".changeset", "runtime.md"), changeset);
  await prepareRelease(environment, "Fix the runtime");
}

/** Runs `use` with a proxy before the registry that treats the upload of one package badly. */
async function throughProxy(
  { env }: TestEnvironment,
  { packageName }: Vendor,
  treatment: Treatment,
  use: (proxy: RegistryProxy) => Promise<void>,
): Promise<void> {
  const proxy = await startRegistryProxy(env["NPM_CONFIG_REGISTRY"] ?? "", (method, path) =>
    method === "PUT" && path === `/${packageName}` ? treatment : "pass",
  );
  try {
    await use(proxy);
  } finally {
    await proxy.close();
  }
}

async function killWhenHeld(environment: TestEnvironment, proxy: RegistryProxy): Promise<void> {
  const script = join(environment.workspace, "scripts", "release", "publish.ts");
  const child = startProcess(process.execPath, [script, tarballsOf(environment)], {
    cwd: environment.folder,
    env: await registryEnvironment(proxy.url, environment.folder),
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  await Promise.race([proxy.held, ended.then(() => assert.fail("ended before the kill"))]);
  if (child.pid === undefined) throw new Error("The script has no process id.");
  // Its whole group, so that npm goes with it, as when a machine is lost. Windows has no groups.
  if (process.platform === "win32") child.kill("SIGKILL");
  else process.kill(-child.pid, "SIGKILL");
  await ended;
}

/** Neither the vendor nor the facade is there, and whoever installs now gets the last full release. */
async function assertHalfReleased(environment: TestEnvironment, missing: Vendor): Promise<void> {
  for (const name of [missing.packageName, FACADE]) {
    assert.equal(await isPublished(environment, await versionOf(environment, name)), false);
  }
  await assertLatest(environment);
}

async function assertLatest(environment: TestEnvironment): Promise<void> {
  const { vendors } = environment;
  const consumer = await installConsumer(environment, "latest");
  const programs = programsFor(vendors, findDocumented(vendors));
  assert.deepEqual(await objections(environment, consumer, programs), {});
}
