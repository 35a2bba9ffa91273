import { EMPTY_ERRORS, inTurn, respond, respondJson } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { isApiError, unwrap } from "../../src/index.ts";
import { ALL_OPERATIONS, call, clientOf, OPERATIONS, serve } from "./fault-client.ts";

const ONCE_AND_AGAIN = [500, 502, 503, 504, 408, 425, 429];
const FINAL = [400, 401, 403, 404, 409, 501, 505];
const pairs = (statuses: readonly number[]) =>
  statuses.flatMap((status) => ALL_OPERATIONS.map((operation) => ({ status, operation })));

describe("a failure, then success", () => {
  it.each(pairs(ONCE_AND_AGAIN))("$status to $operation.label", async ({ status, operation }) => {
    const server = await serve(inTurn(respondJson({}, status), respondJson({ id: "tee" })));
    const result = await call(clientOf(server), operation);
    const replays = operation.idempotent || status === 429;
    expect(server.requests.length).toBe(replays ? 2 : 1);
    expect(result.status).toBe(replays ? 200 : status);
    expect(result.error?.attempts).toBe(replays ? undefined : 1);
  });

  it.each(pairs(FINAL))("$status to $operation.label is final", async ({ status, operation }) => {
    const server = await serve(inTurn(respondJson({}, status), respondJson({ id: "tee" })));
    const result = await call(clientOf(server), operation);
    expect(server.requests.length).toBe(1);
    expect(result.error).toMatchObject({ status, attempts: 1, retryable: false });
  });

  it("a status that the vendor calls passing is replayed, elsewhere it is final", async () => {
    const failOnce = () => inTurn(respondJson({}, 422), respondJson({ id: "tee" }));
    const passing = await serve(failOnce());
    const final = await serve(failOnce());
    expect((await call(clientOf(passing), OPERATIONS.keyed)).status).toBe(200);
    expect((await call(clientOf(final), OPERATIONS.put)).status).toBe(422);
  });

  it.each([0, 1, 2, 5, 10])("maxRetries %i is as many replays", async (maxRetries) => {
    const server = await serve(() => respondJson({}, 503));
    const result = await call(clientOf(server, { maxRetries }), OPERATIONS.put);
    expect(server.requests.length).toBe(maxRetries + 1);
    expect(result.error).toMatchObject({
      status: 503,
      attempts: maxRetries + 1,
      retryable: true,
    });
  });
});

const EMPTY_CASES = Object.entries(EMPTY_ERRORS).flatMap(([body, respondWith]) =>
  [400, 401, 404, 422, 500, 503].map((status) => ({ body, status, response: respondWith(status) })),
);

describe("a failure whose body is empty or falsy", () => {
  it.each(EMPTY_CASES)("$status with $body", async ({ status, response }) => {
    const server = await serve(() => response);
    const result = await call(clientOf(server, { maxRetries: 0 }), OPERATIONS.post);
    expect(result.status).toBe(status);
    expect(result.response.ok).toBe(false);
    expect(result.data).toBeUndefined();
    expect(result.error).toBeInstanceOf(Error);
    expect(isApiError(result.error)).toBe(true);
    expect(() => unwrap(result)).toThrow(expect.objectContaining({ name: "ApiError", status }));
  });

  it("covers 48 cases", () => {
    expect(EMPTY_CASES.length).toBe(48);
  });

  it("204 is a success all the same", async () => {
    const server = await serve(() => respond(204));
    const metadata = { ...OPERATIONS.delete.metadata, success: "none" } as const;
    const result = await call(clientOf(server), { ...OPERATIONS.delete, metadata });
    expect(result).toMatchObject({ status: 204, data: undefined, error: undefined });
  });
});
