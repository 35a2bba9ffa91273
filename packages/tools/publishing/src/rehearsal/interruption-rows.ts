import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { registryEnvironment } from "../registry/registry-environment.ts";
import { type Front, startFront, type Treatment } from "../registry/start-proxy.ts";
import { compile, installConsumer } from "./consumer.ts";
import { FACADE } from "./facade.ts";
import { prepareRevision } from "./play-revision.ts";
import { MINOR_PROGRAM } from "./programs.ts";
import { RUNTIME_PATCH } from "./revisions.ts";
import type { Row } from "./row.ts";
import { isPublished, publish, type Stage, tarballsOf } from "./stage.ts";

const FACADE_AFTER = `${FACADE}@2.0.1`;

/** The rows of a release of all packages that is cut off three times before it is whole. */
export const INTERRUPTION_ROWS: readonly Row[] = [
  {
    name: "the registry refuses one vendor: the facade is not released",
    async play(stage) {
      await prepareRevision(stage, RUNTIME_PATCH);
      await disturbed(stage, "solvimon", "refuse", async (front) => {
        const env = await registryEnvironment(front.url, stage.folder);
        const { code, output } = await publish(stage, env);
        assert.equal(code, 1, output);
        assert.match(output, /^@org\/client-runtime@1\.0\.1 published$/m);
        assert.match(output, /^failed: npm publish/m);
      });
      await assertHalfReleased(stage, "@org/solvimon@1.0.1");
    },
  },
  {
    name: "killed while one vendor is on its way: the facade is not released",
    async play(stage) {
      await disturbed(stage, "userflux", "hold", async (front) => {
        const env = await registryEnvironment(front.url, stage.folder);
        const script = join(stage.workspace, "scripts", "release-publish.ts");
        const child = spawn(process.execPath, [script, tarballsOf(stage)], {
          cwd: stage.folder,
          env,
          stdio: "ignore",
          // A group of its own, so that npm goes with it, as when a machine is lost.
          detached: true,
        });
        const ended = once(child, "exit");
        await Promise.race([front.held, ended.then(() => assert.fail("ended before the kill"))]);
        if (child.pid === undefined) throw new Error("The script has no process id.");
        // Windows has no groups.
        if (process.platform === "win32") child.kill("SIGKILL");
        else process.kill(-child.pid, "SIGKILL");
        await ended;
      });
      assert.equal(await isPublished(stage, "@org/solvimon@1.0.1"), true);
      await assertHalfReleased(stage, "@org/userflux@1.0.1");
    },
  },
  {
    name: "resumed, with an answer lost on the way: released whole, what was there is left alone",
    async play(stage) {
      await disturbed(stage, "voucherify", "lose-answer", async (front) => {
        const env = await registryEnvironment(front.url, stage.folder);
        const { code, output } = await publish(stage, env);
        assert.equal(code, 0, output);
        assert.match(output, /^@org\/solvimon@1\.0\.1 is published already$/m);
        assert.match(output, /^4 published, 3 there already$/m);
      });
      assert.equal(await isPublished(stage, FACADE_AFTER), true);
      const consumer = await installConsumer(stage, "latest");
      assert.equal(await compile(stage, consumer, MINOR_PROGRAM), "");
    },
  },
];

/** Runs `play` before a line to the registry on which the upload of one package is treated badly. */
async function disturbed(
  stage: Stage,
  vendor: string,
  treatment: Treatment,
  play: (front: Front) => Promise<void>,
): Promise<void> {
  const registry = stage.env["NPM_CONFIG_REGISTRY"] ?? "";
  const front = await startFront(registry, (method, path) =>
    method === "PUT" && path.startsWith(`/@org/${vendor}`) ? treatment : "pass",
  );
  try {
    await play(front);
  } finally {
    await front.close();
  }
}

/** Neither the vendor nor the facade is there, and whoever installs now gets the last whole release. */
async function assertHalfReleased(stage: Stage, missing: string): Promise<void> {
  assert.equal(await isPublished(stage, missing), false);
  assert.equal(await isPublished(stage, FACADE_AFTER), false);
  const consumer = await installConsumer(stage, "latest");
  assert.equal(await compile(stage, consumer, MINOR_PROGRAM), "");
}
