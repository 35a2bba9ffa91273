import { BOM_RESPONSE, BROKEN_RESPONSES, respondJson } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { ALL_OPERATIONS, call, clientOf, OPERATIONS, rejectionOf, serve } from "./fault-client.ts";

const cases = (kind: "transport" | "content") =>
  BROKEN_RESPONSES.filter((broken) => broken.kind === kind).flatMap((broken) =>
    ALL_OPERATIONS.map((operation) => ({ ...broken, operation })),
  );

describe("the connection or the protocol breaks", () => {
  it.each(cases("transport"))("$name, $operation.label", async ({ response, phase, operation }) => {
    const server = await serve(() => response);
    const error = await rejectionOf(call(clientOf(server), operation));
    const attempts = operation.idempotent ? 3 : 1;
    expect(error).toMatchObject({
      name: "NetworkError",
      vendor: "acme",
      operation: operation.metadata.name,
      method: operation.metadata.method,
      pathTemplate: operation.metadata.path,
      phase,
      ambiguous: true,
      attempts: server.requests.length,
    });
    expect(server.requests.length).toBeGreaterThanOrEqual(attempts);
    expect(server.requests.length).toBeLessThanOrEqual(operation.idempotent ? 4 : 1);
  });

  it.each(cases("transport").filter(({ operation }) => operation.idempotent))(
    "$name once, then $operation.label succeeds",
    async ({ response, operation }) => {
      const server = await serve(({ index }) => (index === 0 ? response : respondJson({ id: 1 })));
      const result = await call(clientOf(server), operation);
      expect(result).toMatchObject({ status: 200, data: { id: 1 } });
      expect(server.requests.length).toBe(2);
    },
  );
});

describe("a complete response that is not what it should be", () => {
  it.each(cases("content"))("$name, $operation.label", async ({ response, operation }) => {
    const server = await serve(() => response);
    const error = await rejectionOf(call(clientOf(server), operation));
    expect(error).toMatchObject({
      name: "ParseError",
      vendor: "acme",
      operation: operation.metadata.name,
      phase: "body",
      ambiguous: true,
      attempts: server.requests.length,
    });
    if (!operation.idempotent) expect(server.requests.length).toBe(1);
  });

  it("a byte order mark is skipped", async () => {
    const server = await serve(() => BOM_RESPONSE);
    const result = await call(clientOf(server), OPERATIONS.get);
    expect(result).toMatchObject({ status: 200, data: { id: "tee" } });
  });
});
