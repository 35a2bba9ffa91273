import { createHash } from "node:crypto";
import {
  createProductStore,
  type FaultRequest,
  inTurn,
  respondJson,
  runCalls,
  volume,
} from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { type BodyEncoder, encodeMultipart, encodeRaw, encodeUrlencoded } from "../../src/index.ts";
import { call, clientOf, OPERATIONS, rejectionOf, serve } from "./fault-client.ts";

const keyOf = ({ headers }: FaultRequest) => headers["idempotency-key"];

describe("the response is lost after the work was done", () => {
  const isFirst = ({ index }: FaultRequest): boolean => index === 0;

  it("PUT: one effect, the right state", async () => {
    const store = createProductStore(isFirst);
    const server = await serve(store.handle);
    const result = await call(clientOf(server), OPERATIONS.put);
    expect(result.status).toBe(200);
    expect(server.requests.length).toBe(2);
    expect(store.effects).toEqual(["PUT /products/tee"]);
    expect([...store.products]).toEqual([["/products/tee", '{"name":"T-shirt"}']]);
  });

  it("DELETE: one effect, and the 404 of its replay says so", async () => {
    const store = createProductStore(({ index }) => index === 1);
    const server = await serve(store.handle);
    const client = clientOf(server);
    await call(client, OPERATIONS.put);
    const result = await call(client, OPERATIONS.delete);
    expect(result.error).toMatchObject({ status: 404, attempts: 2, ambiguousReplay: true });
    expect(result.error?.body).toEqual({ code: "not_found" });
    expect(store.effects).toEqual(["PUT /products/tee", "DELETE /products/tee"]);
  });

  it("DELETE: a 404 to the first attempt is no replay", async () => {
    const store = createProductStore(() => false);
    const plain = await serve(store.handle);
    const first = await call(clientOf(plain), OPERATIONS.delete);
    expect(first.error).toMatchObject({ status: 404, attempts: 1, ambiguousReplay: false });
  });

  it.each([
    { status: 429, ambiguousReplay: false },
    { status: 503, ambiguousReplay: false },
    { status: 500, ambiguousReplay: true },
    { status: 504, ambiguousReplay: true },
    { status: 408, ambiguousReplay: true },
  ])("DELETE: $status, then 404: $ambiguousReplay", async ({ status, ambiguousReplay }) => {
    const server = await serve(inTurn(respondJson({}, status), respondJson({}, 404)));
    const result = await call(clientOf(server), OPERATIONS.delete);
    expect(result.error).toMatchObject({ status: 404, attempts: 2, ambiguousReplay });
  });

  it("POST with an idempotency key: one effect, one key", async () => {
    const store = createProductStore(isFirst);
    const server = await serve(store.handle);
    const result = await call(clientOf(server), OPERATIONS.keyed);
    expect(result).toMatchObject({ status: 201, data: { charged: 1 } });
    expect(store.effects).toEqual(["POST /charges"]);
    expect(server.requests.map(keyOf)).toEqual(Array(2).fill(keyOf(first(server.requests))));
  });

  it("POST with the caller's key sends that one", async () => {
    const server = await serve(inTurn(respondJson({}, 503), respondJson({})));
    const headers = { "idempotency-key": "test-order-7" };
    await call(clientOf(server), OPERATIONS.keyed, { headers });
    expect(server.requests.map(keyOf)).toEqual([["test-order-7"], ["test-order-7"]]);
  });

  it("POST without any: not replayed, and the error says that it may have been done", async () => {
    const store = createProductStore(isFirst);
    const server = await serve(store.handle);
    const error = await rejectionOf(call(clientOf(server), OPERATIONS.post));
    expect(error).toMatchObject({ ambiguous: true, retryable: false, attempts: 1 });
    expect(store.effects).toEqual(["POST /products"]);
  });

  it("every call has a key of its own", async ({ task }) => {
    const server = await serve(() => respondJson({}));
    const client = clientOf(server);
    const calls = volume(1000, 10_000);
    await runCalls(calls, 50, () => call(client, OPERATIONS.keyed));
    const keys = new Set(server.requests.map((request) => keyOf(request)?.join()));
    expect(keys.size).toBe(calls);
    for (const key of keys) expect(key).toMatch(/^[\x21-\x7e]{16,255}$/);
    task.meta.figure = { calls, keys: keys.size };
  });
});

describe("what a replay sends", () => {
  const bodies: readonly {
    type: string;
    contentType?: string;
    encodeBody?: BodyEncoder;
    body: () => unknown;
  }[] = [
    { type: "JSON", body: () => ({ name: "Tée", list: [1, 2] }) },
    {
      type: "an object as multipart",
      contentType: "multipart/form-data",
      encodeBody: encodeMultipart,
      body: () => ({ file: new File(["a,b"], "p.csv", { type: "text/csv" }), note: "x" }),
    },
    {
      type: "an object as urlencoded",
      contentType: "application/x-www-form-urlencoded",
      encodeBody: encodeUrlencoded,
      body: () => ({ a: "1 2", b: ["x", "y"] }),
    },
    {
      type: "a Blob",
      contentType: "text/csv",
      encodeBody: encodeRaw,
      body: () => new Blob(["a,b", new Uint8Array(9)]),
    },
    {
      type: "an ArrayBuffer",
      contentType: "application/octet-stream",
      encodeBody: encodeRaw,
      body: () => Uint8Array.of(0, 1, 255).buffer,
    },
    { type: "a text", contentType: "text/plain", encodeBody: encodeRaw, body: () => "Tée" },
  ];

  it.each(bodies)(
    "$type is the same bytes on each attempt",
    async ({ contentType, encodeBody, body }) => {
      const server = await serve(() => respondJson({}, 503));
      const metadata = {
        ...OPERATIONS.put.metadata,
        ...(contentType && { contentType }),
        ...(encodeBody && { encodeBody }),
      };
      await call(clientOf(server), { ...OPERATIONS.put, metadata }, { body: body() });
      const sent = server.requests.map(digest);
      expect(first(server.requests).body.length).toBeGreaterThan(0);
      expect(sent).toEqual(Array(3).fill(sent[0]));
    },
  );

  it("FormData of the caller is the same but for the boundary, which fetch chooses", async () => {
    const server = await serve(() => respondJson({}, 503));
    const contentType = "multipart/form-data";
    const metadata = { ...OPERATIONS.put.metadata, contentType, encodeBody: encodeMultipart };
    await call(clientOf(server), { ...OPERATIONS.put, metadata }, { body: formData() });
    const sent = server.requests.map(({ headers, body }) => {
      const [type = "", boundary = ""] = headers["content-type"]?.[0]?.split("; boundary=") ?? [];
      return [type, body.toString("latin1").replaceAll(boundary, "boundary")];
    });
    expect(sent).toEqual(Array(3).fill([contentType, expect.stringContaining("p.csv")]));
    expect(new Set(sent.map(([, body]) => body)).size).toBe(1);
  });

  it("a stream is sent once, and its failure is typed", async () => {
    const server = await serve(() => respondJson({}, 503));
    const metadata = { ...OPERATIONS.put.metadata, contentType: "text/csv", encodeBody: encodeRaw };
    const body = new Blob(["a,b"]).stream();
    const result = await call(clientOf(server), { ...OPERATIONS.put, metadata }, { body });
    expect(result.error).toMatchObject({ name: "ApiError", status: 503, attempts: 1 });
    expect(server.requests.length).toBe(1);
  });

  function formData(): FormData {
    const form = new FormData();
    form.set("file", new File(["a,b"], "p.csv", { type: "text/csv" }));
    form.set("note", "x");
    return form;
  }
});

/** Hash of a request's body and the headers that describe it. */
function digest({ headers, body }: FaultRequest): string {
  const type = headers["content-type"]?.[0] ?? "";
  return createHash("sha256").update(type).update(body).digest("hex");
}

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error("expected at least one");
  return item;
}
