import { setImmediate } from "node:timers/promises";
import { FIN, RESET, respondJson } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { call, clientOf, OPERATIONS, rejectionOf, serve } from "./fault-client.ts";

const ENDINGS = [
  { ending: "closes", step: FIN },
  { ending: "resets", step: RESET },
];
const REPLAYED = [OPERATIONS.get, OPERATIONS.put, OPERATIONS.delete, OPERATIONS.upsert];
const NOT_REPLAYED = [OPERATIONS.post, OPERATIONS.insert];
const table = <Operation>(operations: readonly Operation[]) =>
  ENDINGS.flatMap((ending) => operations.map((operation) => ({ ...ending, operation })));

/** A server that ends a connection as its second request arrives, and a client that has made the first. */
async function serveStale(step: typeof FIN, maxRetries: number) {
  const server = await serve(({ connection, turn }) =>
    connection === 0 && turn === 1 ? [step] : respondJson({ id: "tee" }),
  );
  const client = clientOf(server, { maxRetries });
  await call(client, OPERATIONS.get);
  await setImmediate();
  return { server, client };
}

describe("the server ends a kept connection as a request arrives", () => {
  for (const maxRetries of [0, 2]) {
    it.each(table(REPLAYED))(
      `$ending: $operation.label succeeds, maxRetries ${maxRetries}`,
      async ({ step, operation }) => {
        const { server, client } = await serveStale(step, maxRetries);
        const result = await call(client, operation);
        expect(result.status).toBe(200);
        expect(server.requests.map(({ connection, turn }) => `${connection}.${turn}`)).toEqual([
          "0.0",
          "0.1",
          "1.0",
        ]);
      },
    );

    it.each(table(NOT_REPLAYED))(
      `$ending: $operation.label fails, maxRetries ${maxRetries}`,
      async ({ step, operation }) => {
        const { server, client } = await serveStale(step, maxRetries);
        const error = await rejectionOf(call(client, operation));
        expect(error).toMatchObject({ name: "NetworkError", ambiguous: true, attempts: 1 });
        expect(server.requests.length).toBe(2);
      },
    );
  }

  it("one replay, not two: a server that always closes is not asked for ever", async () => {
    const server = await serve(() => [FIN]);
    const client = clientOf(server, { maxRetries: 0 });
    const error = await rejectionOf(call(client, OPERATIONS.put));
    expect(error).toMatchObject({ name: "NetworkError", attempts: server.requests.length });
    expect(server.requests.length).toBeLessThanOrEqual(2);
  });
});
