import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { forgetBuilds, runBuild } from "../../turbo/run-build.ts";
import { startRemoteCache } from "../start-remote-cache.ts";
import type { CacheCheck } from "./environment.ts";
import { expectBuild, expectSame } from "./expect-build.ts";

const KEY = "test-signature-key-of-32-characters";
const OTHER_KEY = "test-signature-key-of-somebody-else";

/** Who may put what into the cache, and whose artifacts are taken from it. */
export const TRUST_CHECKS: readonly CacheCheck[] = [
  {
    name: "with TURBO_CACHE=local:rw,remote:r a build takes from the server and gives it nothing",
    play: async ({ second, cache }) => {
      await forgetBuilds(second);
      const env = { ...cache.env, TURBO_CACHE: "local:rw,remote:r" };
      expectBuild(await runBuild(second, env), "remote");
      const before = await cache.listArtifacts();
      await forgetBuilds(second);
      // Read by every build, so that no task has been run with it before.
      const shared = join(second, "tsconfig.base.json");
      const text = await readFile(shared, "utf8");
      await appendFile(shared, "\n");
      expectBuild(await runBuild(second, env), "run");
      await writeFile(shared, text);
      expectSame("artifacts on the server", await cache.listArtifacts(), before);
    },
  },
  {
    name: "with signatures an artifact counts only where its key is the builder's own",
    play: async ({ first, second }) => {
      const cache = await startRemoteCache(first, KEY);
      const signed = (key: string) => ({ ...cache.env, TURBO_REMOTE_CACHE_SIGNATURE_KEY: key });
      try {
        for (const clone of [first, second]) {
          await forgetBuilds(clone);
          await requireSignatures(clone);
        }
        expectBuild(await runBuild(first, signed(KEY)), "run");
        expectBuild(await runBuild(second, signed(KEY)), "remote");
        await forgetBuilds(second);
        expectBuild(await runBuild(second, signed(OTHER_KEY)), "run");
      } finally {
        await cache.close();
      }
    },
  },
];

async function requireSignatures(clone: string): Promise<void> {
  const file = join(clone, "turbo.json");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("{", '{ "remoteCache": { "signature": true },'));
}
