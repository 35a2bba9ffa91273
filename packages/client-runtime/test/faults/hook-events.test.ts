import { randomUUID } from "node:crypto";
import {
  type FaultResponse,
  findSecrets,
  head,
  inTurn,
  renderings,
  respond,
  respondJson,
  volume,
} from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import type { Hooks } from "../../src/index.ts";
import { call, clientOf, OPERATIONS, serve } from "./fault-client.ts";

const LISTED = new Set([
  "vendor",
  "operation",
  "method",
  "pathTemplate",
  "callId",
  "attempt",
  "status",
  "durationMs",
  "delayMs",
  "reason",
]);
const SECRET = "planted-echoed-secret-77aa";

function noteHooks() {
  const told: { readonly hook: string; readonly metadata: object }[] = [];
  const note = (hook: string) => (metadata: object) => void told.push({ hook, metadata });
  const hooks: Hooks = {
    onAttempt: note("onAttempt"),
    onRetry: note("onRetry"),
    onResponse: note("onResponse"),
    onError: note("onError"),
  };
  return { told, hooks };
}

describe("what hooks are told", () => {
  it("only names from the list, whatever the names and values of a call", async ({ task }) => {
    const names = volume(1000, 10_000);
    const perCall = 10;
    const values: string[] = [];
    const fresh = (): [string, string] => {
      const value = `planted-${randomUUID()}`;
      values.push(value);
      return [`x-${randomUUID().slice(0, 13)}`, value];
    };
    const pairs = () => Object.fromEntries(Array.from({ length: perCall }, fresh));
    const server = await serve(({ index }) => {
      const status = [503, 200, 404, 500][index % 4] ?? 200;
      return respondJson(pairs(), status, pairs());
    });
    const { told, hooks } = noteHooks();
    const client = clientOf(server, { hooks, headers: pairs() });
    while (values.length < names) {
      await call(client, OPERATIONS.put, {
        headers: pairs(),
        path: { id: fresh()[1] },
        query: pairs(),
        header: pairs(),
        cookie: pairs(),
        body: pairs(),
      });
    }
    const keys = new Set(told.flatMap(({ metadata }) => Object.keys(metadata)));
    expect([...keys].filter((key) => !LISTED.has(key))).toEqual([]);
    expect(new Set(told.map(({ hook }) => hook)).size).toBe(4);
    const texts = told.flatMap(({ metadata }) => renderings(metadata, "hidden"));
    expect(texts.some((text) => text.includes("planted-"))).toBe(false);
    task.meta.figure = { names: values.length, leaks: 0 };
  });

  it("a hook that throws or rejects changes nothing", async () => {
    const server = await serve(inTurn(respondJson({}, 503), respondJson({ id: 1 })));
    const fail = () => {
      throw new Error("the log is full");
    };
    const reject = () => Promise.reject(new Error("the log is full"));
    const hooks = { onAttempt: fail, onRetry: reject, onResponse: fail, onError: reject };
    const result = await call(clientOf(server, { hooks }), OPERATIONS.put);
    expect(result).toMatchObject({ status: 200, data: { id: 1 } });
  });
});

describe("a server that repeats a secret", () => {
  const json = { "Content-Type": "application/json" };
  const echoes: Readonly<Record<string, FaultResponse>> = {
    "in a header": respondJson({}, 500, { "X-Echo": SECRET, "Set-Cookie": `a=${SECRET}` }),
    "in a JSON error": respondJson({ message: SECRET }, 400),
    "in an HTML error": respond(502, `<p>${SECRET}</p>`, { "Content-Type": "text/html" }),
    "in a 200 that is no JSON": respond(200, `<p>${SECRET}</p>`, json),
    "in truncated JSON": respond(200, `{"token":"${SECRET}`, json),
    "at the start of what is no JSON": respond(200, SECRET, json),
    "in the Location": respond(302, "", { Location: `https://other.test/${SECRET}?a=${SECRET}` }),
    "in the host of the Location": respond(302, "", {
      Location: `https://${SECRET}:a@other.test/`,
    }),
    "in the status line": [{ send: head(500).replace("Test", SECRET) }, { end: "fin" }],
    "in what is no status line": [{ send: `${SECRET}\r\n\r\n` }, { end: "fin" }],
    "in a header that is none": [{ send: `HTTP/1.1 200 OK\r\n${SECRET}\r\n\r\n` }, { end: "fin" }],
    "in a chunk that is none": [
      { send: head(200, { "Transfer-Encoding": "chunked" }) },
      { send: `${SECRET}\r\n` },
      { end: "fin" },
    ],
    "in the media type": respond(200, "x", { "Content-Type": `text/${SECRET}` }),
  };

  it.each(Object.entries(echoes))("%s", async (_, response) => {
    const server = await serve(() => response);
    const { told, hooks } = noteHooks();
    const failed = await call(clientOf(server, { hooks }), OPERATIONS.post).then(
      ({ error }) => error,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(Error);
    const { body, ...rest } = Object.getOwnPropertyDescriptors(failed);
    const withoutBody = Object.defineProperties(new Error(Object(failed).message), rest);
    expect(findSecrets([SECRET], renderings(failed, "logged"))).toEqual([]);
    expect(findSecrets([SECRET], renderings(withoutBody, "hidden"))).toEqual([]);
    expect(findSecrets([SECRET], renderings(told, "hidden"))).toEqual([]);
    expect(body?.enumerable ?? false).toBe(false);
  });

  it("the body of the error holds it for those who ask", async () => {
    const server = await serve(() => respondJson({ message: SECRET }, 400));
    const result = await call(clientOf(server), OPERATIONS.post);
    expect(result.error?.body).toEqual({ message: SECRET });
    expect(JSON.stringify(result.error)).not.toContain(SECRET);
  });
});
