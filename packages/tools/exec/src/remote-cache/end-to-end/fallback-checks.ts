import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { forgetBuilds, runBuild } from "../../turbo/run-build.ts";
import type { Environment } from "../check-remote-cache.ts";
import { digestOutputs } from "./digest-outputs.ts";
import type { CacheCheck, CacheEnvironment } from "./environment.ts";
import { expectBuild, expectOneLine, expectSame } from "./expect-build.ts";

/** What a build does without a cache that it was to use: it succeeds, and one line says why. */
export const FALLBACK_CHECKS: readonly CacheCheck[] = [
  {
    name: "a wrong token falls back to a local build, with one line",
    play: (environment) => {
      const env = { ...environment.cache.env, TURBO_TOKEN: "test-wrong-token" };
      return expectFallback(
        environment,
        env,
        /refuses TURBO_TOKEN \(401\); building with the local cache/,
      );
    },
  },
  {
    name: "a server that cannot be reached falls back to a local build, with one line",
    play: async (environment) => {
      const { port, close } = await listenSilently();
      await close();
      const env = { ...environment.cache.env, TURBO_API: `http://127.0.0.1:${port}` };
      await expectFallback(
        environment,
        env,
        /cannot be reached \(ECONNREFUSED\); building with the local/,
      );
    },
  },
  {
    name: "a server that never responds falls back to a local build, with one line",
    play: async (environment) => {
      const { port, close } = await listenSilently();
      const env = { ...environment.cache.env, TURBO_API: `http://127.0.0.1:${port}` };
      const why = /cannot be reached \(no response within \d+ s\); building with the local/;
      await expectFallback(environment, env, why).finally(close);
    },
  },
  {
    name: "a missing token falls back to a local build, with one line",
    play: (environment) => {
      const env = { ...environment.cache.env, TURBO_TOKEN: "" };
      return expectFallback(
        environment,
        env,
        /because TURBO_TOKEN is not set; building with the local/,
      );
    },
  },
];

async function expectFallback({ first, second }: CacheEnvironment, env: Environment, why: RegExp) {
  await forgetBuilds(second);
  const build = await runBuild(second, env);
  expectBuild(build, "run");
  expectOneLine(build, why);
  const built = await digestOutputs(first);
  expectSame("files of the local build", await digestOutputs(second), built);
}

/** A port that takes connections and never says anything. */
async function listenSilently(): Promise<{ port: number; close(): Promise<void> }> {
  const open = new Set<import("node:net").Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
