import { describe, expect, it } from "vitest";
import type { Hooks, OperationMetadata } from "../../src/index.ts";
import { errorOf } from "../support/observed-client.ts";
import { fail, respond, scriptClient } from "../support/scripted-client.ts";

const get: OperationMetadata = { name: "getProduct", method: "GET", path: "/p/{id}" };
const init = { path: { id: "test-id" }, query: { q: "test-query" } };
const context = {
  vendor: "acme",
  operation: "getProduct",
  method: "GET",
  pathTemplate: "/p/{id}",
  callId: expect.stringMatching(/^[a-z0-9]{1,8}$/),
};

function noteHooks() {
  const told: unknown[] = [];
  const note = (name: string) => (metadata: object) => void told.push({ name, ...metadata });
  const hooks: Hooks = {
    onAttempt: note("onAttempt"),
    onResponse: note("onResponse"),
    onRetry: note("onRetry"),
    onError: note("onError"),
  };
  return { told, hooks };
}

describe("hooks", () => {
  it("are told each step of a call", async () => {
    const { told, hooks } = noteHooks();
    const steps = [fail("ECONNRESET"), respond(503), respond(200)];
    await scriptClient(steps, { options: { hooks } }).call(get, init);
    expect(told).toEqual([
      { name: "onAttempt", ...context, attempt: 1 },
      { name: "onRetry", ...context, attempt: 1, delayMs: 100, reason: "ECONNRESET" },
      { name: "onAttempt", ...context, attempt: 2 },
      { name: "onResponse", ...context, attempt: 2, status: 503, durationMs: 0 },
      { name: "onRetry", ...context, attempt: 2, delayMs: 100, reason: "503" },
      { name: "onAttempt", ...context, attempt: 3 },
      { name: "onResponse", ...context, attempt: 3, status: 200, durationMs: 0 },
    ]);
  });

  it("and the error of one call share an id, which another call does not", async () => {
    const { told, hooks } = noteHooks();
    const { call } = scriptClient([respond(503)], { options: { hooks } });
    const first = await call(get, init);
    const ids = told.map((one) => Object(one).callId);
    expect(new Set([...ids, first.error?.callId]).size).toBe(1);
    expect((await call(get, init)).error?.callId).not.toBe(first.error?.callId);
  });

  it("are told once of the end of a call that fails", async () => {
    const { told, hooks } = noteHooks();
    const { call } = scriptClient([respond(404)], { options: { hooks } });
    await call(get, init);
    expect(told.at(-1)).toEqual({
      name: "onError",
      ...context,
      attempt: 1,
      status: 404,
      reason: "404",
      durationMs: 0,
    });
    const network = scriptClient([fail("ECONNRESET")], { options: { hooks } });
    await errorOf(() => network.call(get, init));
    expect(told.at(-1)).toEqual({
      name: "onError",
      ...context,
      attempt: 3,
      status: undefined,
      reason: "ECONNRESET",
      durationMs: 200,
    });
    expect(told.filter((one) => Object(one).name === "onError").length).toBe(2);
  });

  it.each([
    { step: fail(), reason: "NetworkError" },
    { step: respond(302), reason: "RedirectError" },
    { step: respond(200, {}, "<html>"), reason: "ParseError" },
  ])("know $reason by its name", async ({ step, reason }) => {
    const { told, hooks } = noteHooks();
    const { call } = scriptClient([step], { options: { hooks, maxRetries: 0 } });
    await errorOf(() => call(get, init));
    expect(told.at(-1)).toMatchObject({ name: "onError", reason });
  });

  it("of the call replace the client's", async () => {
    const ofClient = noteHooks();
    const ofCall = noteHooks();
    const { call } = scriptClient([respond(200)], { options: { hooks: ofClient.hooks } });
    await call(get, { ...init, hooks: ofCall.hooks });
    expect(ofClient.told).toEqual([]);
    expect(ofCall.told.length).toBe(2);
  });

  it("cannot break a call", async () => {
    const fails = () => {
      throw new Error("no disk");
    };
    const rejects = () => Promise.reject(new Error("no disk"));
    for (const hook of [fails, rejects]) {
      const hooks = { onAttempt: hook, onResponse: hook, onRetry: hook, onError: hook };
      const { call } = scriptClient([respond(503), respond(404)], { options: { hooks } });
      expect(await call(get, init)).toMatchObject({ status: 404, error: { attempts: 2 } });
    }
  });
});
