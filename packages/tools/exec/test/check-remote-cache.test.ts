import type { IncomingMessage } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { checkRemoteCache } from "../src/remote-cache/check-remote-cache.ts";
import { serveLocally } from "../src/serve-locally.ts";

/** Starts a server that responds to everything with one status, and tells what it was asked. */
async function serve(status: number): Promise<{ api: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const { url, close } = await serveLocally((request, response) => {
    asked.push(request);
    response.writeHead(status).end("{}");
  });
  onTestFinished(close);
  return { api: url, asked };
}

const KNOWN = { TURBO_TOKEN: "test-token", TURBO_TEAM: "team_test" };

it.each([200, 404])("takes a server that responds with %d for one of use", async (status) => {
  const { api, asked } = await serve(status);
  expect(await checkRemoteCache({ ...KNOWN, TURBO_API: `${api}/cache/` })).toBeUndefined();
  expect(asked[0]?.url).toBe("/cache/v8/artifacts/0000000000000000?slug=team_test");
  expect(asked[0]?.headers.authorization).toBe("Bearer test-token");
});

it("names a team by its ID where that is how turbo is told", async () => {
  const { api, asked } = await serve(404);
  const env = { TURBO_API: api, TURBO_TOKEN: "test-token", TURBO_TEAMID: "team_1" };
  expect(await checkRemoteCache(env)).toBeUndefined();
  expect(asked[0]?.url).toMatch(/\?teamId=team_1$/);
});

it.each([
  [401, /^Remote cache: 127\.0\.0\.1:\d+ refuses TURBO_TOKEN \(401\); building with/],
  [403, /^Remote cache: 127\.0\.0\.1:\d+ refuses TURBO_TOKEN \(403\); building with/],
  [
    500,
    /^Remote cache: 127\.0\.0\.1:\d+ responds with 500; building with the local cache alone\.$/,
  ],
])("says in one line that a server responds with %d", async (status, line) => {
  const { api } = await serve(status);
  expect(await checkRemoteCache({ ...KNOWN, TURBO_API: api })).toMatch(line);
});

it("says that a server cannot be reached, and keeps the URL's password", async () => {
  const { url, close } = await serveLocally(() => {});
  await close();
  const TURBO_API = url.replace("//", "//me:test-pass@");
  const line = await checkRemoteCache({ ...KNOWN, TURBO_API });
  expect(line).toMatch(/^Remote cache: 127\.0\.0\.1:\d+ cannot be reached \(.+\); building with/);
  expect(line).not.toContain("test-pass");
});

it.each([
  [{ TURBO_API: "cache" }, "TURBO_API is no URL"],
  [{ TURBO_API: "http://cache.test", TURBO_TEAM: "team_test" }, "TURBO_TOKEN is not set"],
  [{ TURBO_API: "http://cache.test", TURBO_TOKEN: "test-token" }, "TURBO_TEAM is not set"],
])("asks no server where settings are missing: %o", async (env, reason) => {
  expect(await checkRemoteCache(env)).toContain(reason);
});

it("has nothing to say where no server is named", async () => {
  expect(await checkRemoteCache({ ...KNOWN })).toBeUndefined();
  expect(await checkRemoteCache({ TURBO_API: "" })).toBeUndefined();
});
