import { inTurn, RESET, respond, respondJson } from "@org/testing/faults";
import { expect, it } from "vitest";
import type { HookInfo, Hooks } from "../../src/index.ts";
import {
  call,
  clientOf,
  OPERATIONS,
  oauthMetadata,
  oauthOptions,
  rejectionOf,
  serve,
} from "../faults/fault-client.ts";

/** Hooks that note the id of each event. */
function noteIds() {
  const ids: string[] = [];
  const note = ({ callId }: HookInfo) => ids.push(callId);
  const hooks: Hooks = { onAttempt: note, onResponse: note, onRetry: note, onError: note };
  return { ids, hooks };
}

it("all events of a call and its error have one id, which no other call has", async () => {
  const server = await serve(() => respondJson({}, 503));
  const { ids, hooks } = noteIds();
  const client = clientOf(server, { hooks, maxRetries: 1 });
  const results = await Promise.all([1, 2].map(() => call(client, OPERATIONS.get)));
  const own = results.map(({ error }) => error?.callId ?? "");
  expect(own).toEqual([expect.stringMatching(/^[a-z\d]{8}$/), expect.stringMatching(/^[a-z\d]+$/)]);
  expect(new Set(own).size).toBe(2);
  // Two attempts, two responses, a retry and the end, of each of the calls.
  for (const id of own) expect(ids.filter((one) => one === id).length).toBe(6);
  expect(ids.length).toBe(12);
});

it("errors that reject have it too", async () => {
  const server = await serve(inTurn([RESET], respond(200, "<p>"), respond(307)));
  const { ids, hooks } = noteIds();
  const client = clientOf(server, { hooks });
  for (const name of ["NetworkError", "ParseError", "RedirectError"]) {
    const error = await rejectionOf(call(client, OPERATIONS.post));
    expect(error).toMatchObject({ name, callId: ids.at(-1) });
  }
  expect(new Set(ids).size).toBe(3);
  const refused = await rejectionOf(call(client, OPERATIONS.post, { body: 1n }));
  expect(refused).toMatchObject({ name: "ConfigError", callId: expect.any(String) });
});

it("a request for a token has one of its own", async () => {
  const server = await serve(() => respondJson({}, 400));
  const { ids, hooks } = noteIds();
  const client = clientOf(server, { ...oauthOptions, metadata: oauthMetadata, hooks });
  const error = await rejectionOf(call(client, OPERATIONS.get));
  expect(error).toMatchObject({ operation: "token", callId: expect.any(String) });
  expect(ids).not.toContain(Object(error).callId);
});
