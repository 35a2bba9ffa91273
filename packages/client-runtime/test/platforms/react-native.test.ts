import { inTurn, respondJson, STALL } from "@org/testing/faults";
import { describe, expect, it, vi } from "vitest";
import { encodeMultipart, encodeRaw, unwrap } from "../../src/index.ts";
import { systemClock } from "../../src/send/clock.ts";
import {
  call,
  clientOf,
  OPERATIONS,
  type OperationCase,
  oauthMetadata,
  oauthOptions,
  rejectionOf,
  serve,
} from "../faults/fault-client.ts";
import { until } from "../faults/held-time.ts";
import { simulateReactNative } from "./react-native.ts";

const UPLOAD: OperationCase = {
  label: "an upload",
  metadata: {
    name: "importProducts",
    method: "PUT",
    path: "/imports",
    contentType: "multipart/form-data",
    encodeBody: encodeMultipart,
  },
  init: {},
  idempotent: true,
};

describe("React Native", () => {
  it("a call is sent, and sent again", async () => {
    const server = await serve(inTurn(respondJson({}, 503), respondJson({ id: "tee" })));
    simulateReactNative();
    const result = await call(clientOf(server), OPERATIONS.put);
    expect(unwrap(result)).toEqual({ id: "tee" });
    expect(server.requests.map(({ body }) => String(body))).toEqual(
      Array.from({ length: 2 }, () => '{"name":"T-shirt"}'),
    );
  });

  it("a failure has its status and body", async () => {
    const server = await serve(() => respondJson({ code: "no" }, 404));
    simulateReactNative();
    const { error } = await call(clientOf(server), OPERATIONS.get);
    expect(error).toMatchObject({ status: 404, body: { code: "no" } });
  });

  it("a call ends with its time", async () => {
    const server = await serve(() => [STALL]);
    simulateReactNative();
    const client = clientOf(server, { clock: systemClock, attemptTimeout: 100, maxRetries: 0 });
    const error = await rejectionOf(call(client, OPERATIONS.get));
    expect(error).toMatchObject({ name: "TimeoutError", timeoutMs: 100 });
    await server.whenLeft();
  });

  it("a call ends with its caller's signal", async () => {
    const server = await serve(() => [STALL]);
    simulateReactNative();
    const control = new AbortController();
    const client = clientOf(server, { clock: systemClock });
    const rejected = rejectionOf(call(client, OPERATIONS.get, { signal: control.signal }));
    await until(() => server.requests.length === 1);
    control.abort();
    expect(await rejected).toMatchObject({ name: "AbortedError", attempts: 1 });
    await server.whenLeft();
  });

  it("a wait ends with its caller's signal", async () => {
    const server = await serve(() => respondJson({}, 503, { "Retry-After": "20" }));
    simulateReactNative();
    const control = new AbortController();
    const waits: number[] = [];
    const clock: typeof systemClock = {
      ...systemClock,
      sleep: (ms, signal) => {
        waits.push(ms);
        return systemClock.sleep(ms, signal);
      },
    };
    const rejected = rejectionOf(
      call(clientOf(server, { clock }), OPERATIONS.get, { signal: control.signal }),
    );
    await until(() => waits.length === 1);
    control.abort();
    expect(await rejected).toMatchObject({ name: "AbortedError", phase: "backoff" });
  });

  it("a signal that has aborted sends nothing", async () => {
    const server = await serve(() => respondJson({}));
    simulateReactNative();
    const control = new AbortController();
    control.abort();
    const { signal } = control;
    const error = await rejectionOf(call(clientOf(server), OPERATIONS.get, { signal }));
    expect(error).toMatchObject({ name: "AbortedError", attempts: 0 });
    expect(server.connections()).toBe(0);
  });

  it("its own FormData goes to fetch as it is", async () => {
    const server = await serve(() => respondJson({}));
    simulateReactNative();
    const body = new FormData();
    // Its files are addresses.
    const file = { uri: "file:///photo.jpg", name: "photo 1.jpg", type: "image/jpeg" };
    body.append("photo", file as unknown as Blob);
    body.append("title", "Tee");
    expect((await call(clientOf(server), UPLOAD, { body })).status).toBe(200);
    const [request] = server.requests;
    expect(request?.headers["content-type"]).toEqual(["multipart/form-data; boundary=native"]);
    expect(JSON.parse(String(request?.body))).toMatchObject([
      { fieldName: "photo", uri: file.uri },
      { fieldName: "title", string: "Tee" },
    ]);
  });

  it("an object with bytes and with a Blob is sent as bytes", async () => {
    const server = await serve(() => respondJson({}));
    simulateReactNative();
    const body = {
      title: "Tee",
      bytes: new TextEncoder().encode("from memory"),
      file: new Blob(["from a ", "Blob"], { type: "text/csv" }),
    };
    expect((await call(clientOf(server), UPLOAD, { body })).status).toBe(200);
    const [request] = server.requests;
    const [type = ""] = request?.headers["content-type"] ?? [];
    vi.unstubAllGlobals();
    const received = new Response(Uint8Array.from(request?.body ?? []), {
      headers: { "content-type": type },
    });
    const form = await received.formData();
    expect(form.get("title")).toBe("Tee");
    expect(await (form.get("bytes") as File).text()).toBe("from memory");
    const file = form.get("file") as File;
    expect({ type: file.type, text: await file.text() }).toEqual({
      type: "text/csv",
      text: "from a Blob",
    });
  });

  it("bytes and text are sent as they are", async () => {
    const server = await serve(() => respondJson({}));
    simulateReactNative();
    const metadata = { ...UPLOAD.metadata, contentType: "text/csv", encodeBody: encodeRaw };
    for (const body of ["id,name", new TextEncoder().encode("id,name")]) {
      await call(clientOf(server), { ...UPLOAD, metadata }, { body });
    }
    expect(server.requests.map(({ body }) => String(body))).toEqual(["id,name", "id,name"]);
  });

  it("an idempotency key needs no crypto", async () => {
    const server = await serve(inTurn(respondJson({}, 500), respondJson({})));
    simulateReactNative();
    await call(clientOf(server), OPERATIONS.keyed);
    await call(clientOf(server), OPERATIONS.keyed);
    const keys = server.requests.map(({ headers }) => headers["idempotency-key"]?.[0]);
    expect(keys[0]).toMatch(/^[\da-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it("tokens are fetched, kept and renewed", async () => {
    const now = vi.spyOn(Date, "now");
    let tokens = 0;
    const server = await serve(({ target }) => {
      if (target !== "/oauth/token") return respondJson({});
      tokens += 1;
      return respondJson({ access_token: `test-${tokens}`, expires_in: 600 });
    });
    simulateReactNative();
    const client = clientOf(server, { ...oauthOptions, metadata: oauthMetadata });
    const start = 1_000_000;
    for (const passed of [0, 1, 500_000, 500_001]) {
      now.mockReturnValue(start + passed);
      expect((await call(client, OPERATIONS.get)).status).toBe(200);
      // Renewed in the background.
      if (passed === 500_000) await until(() => tokens === 2);
    }
    now.mockRestore();
    expect(tokens).toBe(2);
  });
});
