import { head, respond, respondJson, STALL } from "@org/testing/faults";
import nodeFetch from "node-fetch";
import { describe, expect, it } from "vitest";
import { encodeMultipart, readStream, unwrap } from "../../src/index.ts";
import { systemClock } from "../../src/send/clock.ts";
import { call, clientOf, OPERATIONS, rejectionOf, serve } from "../faults/fault-client.ts";
import { until } from "../faults/held-time.ts";

// Its bodies are Node's streams, which have no `cancel` and no `getReader`.
describe("node-fetch", () => {
  it("a redirect ends after one request, and its connection is let go", async () => {
    const server = await serve(() => [
      { send: head(302, { Location: "/elsewhere", "Content-Length": "10" }) },
      STALL,
    ]);
    const error = await rejectionOf(call(clientOf(server, { fetch: nodeFetch }), OPERATIONS.get));
    expect(error).toMatchObject({ name: "RedirectError", status: 302, attempts: 1 });
    await server.whenLeft();
    expect(server.requests.length).toBe(1);
  });

  it("a call is sent, sent again and read", async () => {
    const server = await serve(({ index }) =>
      index === 0 ? respondJson({}, 503) : respondJson({ id: "tee" }),
    );
    const client = clientOf(server, { fetch: nodeFetch });
    expect(unwrap(await call(client, OPERATIONS.put))).toEqual({ id: "tee" });
    expect(server.requests.length).toBe(2);
  });

  it("a call ends with its caller's signal", async () => {
    const server = await serve(() => [STALL]);
    const client = clientOf(server, { fetch: nodeFetch, clock: systemClock });
    const control = new AbortController();
    const rejected = rejectionOf(call(client, OPERATIONS.get, { signal: control.signal }));
    await until(() => server.requests.length === 1);
    control.abort();
    expect(await rejected).toMatchObject({ name: "AbortedError" });
    await server.whenLeft();
  });

  it("a body that says its size may be too large", async () => {
    const server = await serve(() => respond(200, '{"id":"tee"}'));
    const client = clientOf(server, { fetch: nodeFetch, maxResponseBytes: 5 });
    expect(await rejectionOf(call(client, OPERATIONS.get))).toMatchObject({ problem: "too large" });
  });

  it("an upload goes through", async () => {
    const server = await serve(() => respondJson({}));
    const metadata = {
      ...OPERATIONS.put.metadata,
      contentType: "multipart/form-data",
      encodeBody: encodeMultipart,
    };
    const body = { name: "Tee", file: new Blob(["id,name"], { type: "text/csv" }) };
    const client = clientOf(server, { fetch: nodeFetch });
    await call(client, { ...OPERATIONS.put, metadata }, { body });
    const [request] = server.requests;
    const received = new Response(Uint8Array.from(request?.body ?? []), {
      headers: { "content-type": request?.headers["content-type"]?.[0] ?? "" },
    });
    const form = await received.formData();
    expect(form.get("name")).toBe("Tee");
    expect(await (form.get("file") as File).text()).toBe("id,name");
  });

  it("a stream is read and ended", async () => {
    const server = await serve(() => [
      { send: head(200, { "Content-Length": "1000" }) },
      { send: "first" },
      STALL,
    ]);
    const metadata = {
      ...OPERATIONS.get.metadata,
      readBody: readStream,
      success: "value",
    } as const;
    const client = clientOf(server, { fetch: nodeFetch, clock: systemClock });
    const control = new AbortController();
    const { signal } = control;
    const result = await call(client, { ...OPERATIONS.get, metadata }, { signal });
    // What `readStream` reads.
    const reader = (unwrap(result) as ReadableStream<Uint8Array>).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("first");
    const waiting = rejectionOf(reader.read());
    control.abort();
    expect(await waiting).toMatchObject({ name: "AbortedError", phase: "body" });
    await server.whenLeft();
  });
});
