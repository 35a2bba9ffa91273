import { describe, expect, it } from "vitest";
import type { AttemptHookInfo, Hooks, OperationMetadata } from "../../src/index.ts";
import { fail, respond, type Step, scriptClient } from "../support/scripted-client.ts";

const get: OperationMetadata = { name: "getProduct", method: "GET", path: "/p/{id}" };
const init = { path: { id: "tee" }, query: { key: "test-secret" }, header: { "x-own": "a" } };

function callWith(steps: readonly Step[], aroundAttempt: NonNullable<Hooks["aroundAttempt"]>) {
  const { call, sent } = scriptClient(steps, { options: { hooks: { aroundAttempt } } });
  return { outcome: call(get, init), sent };
}

describe("a hook around an attempt", () => {
  it("sends each one, and is told its response", async () => {
    const told: (AttemptHookInfo & { readonly status: number })[] = [];
    const { outcome } = callWith([respond(503), respond(200)], async (info, send) => {
      const { status } = await send();
      told.push({ ...info, status });
    });
    expect(await outcome).toMatchObject({ status: 200 });
    expect(told).toMatchObject([
      { operation: "getProduct", attempt: 1, status: 503, url: "https://acme.test/api/p/tee" },
      { operation: "getProduct", attempt: 2, status: 200, url: "https://acme.test/api/p/tee" },
    ]);
    expect(JSON.stringify(told)).not.toContain("test-secret");
  });

  it("adds headers, and replaces none", async () => {
    const { outcome, sent } = callWith([respond(200)], (_, send) =>
      send({ traceparent: "00-1", "x-own": "b" }),
    );
    await outcome;
    const headers = new Headers(sent[0]?.init.headers);
    expect([headers.get("traceparent"), headers.get("x-own")]).toEqual(["00-1", "a"]);
  });

  it.each<[string, NonNullable<Hooks["aroundAttempt"]>]>([
    [
      "throws",
      () => {
        throw new Error("of the hook");
      },
    ],
    ["never sends", () => undefined],
    [
      "rejects after sending",
      async (_, send) => {
        await send();
        throw new Error("of the hook");
      },
    ],
    [
      "sends too late",
      async (_, send) => {
        await Promise.resolve();
        await send({ traceparent: "00-1" });
      },
    ],
    ["sends twice", (_, send) => Promise.all([send(), send()])],
    ["does not wait", (_, send) => void send()],
    [
      "goes on for ever",
      (_, send) => {
        void send();
        return new Promise(() => {});
      },
    ],
  ])("that %s changes nothing of the call", async (_, hook) => {
    const { outcome, sent } = callWith([respond(200)], hook);
    expect(await outcome).toMatchObject({ status: 200 });
    expect(sent).toHaveLength(1);
  });

  it("is told a failure, which the call handles as ever", async () => {
    const told: unknown[] = [];
    const { outcome } = callWith([fail("ECONNRESET"), respond(200)], (_, send) =>
      send().then(
        ({ status }) => told.push(status),
        (error) => told.push(error.cause.code),
      ),
    );
    expect(await outcome).toMatchObject({ status: 200 });
    expect(told).toEqual(["ECONNRESET", 200]);
  });
});
