import { openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  type BodyEncoder,
  callOperation,
  encodeMultipart,
  encodeRaw,
  encodeUrlencoded,
} from "../../src/index.ts";
import { errorOf, observeClient, sentBy } from "../support/observed-client.ts";

const sent = (contentType: string | undefined, body: unknown, headers = {}) =>
  sentBy({}, (client) => callOperation(client, operation(contentType), { body, headers }));

const operation = (contentType: string | undefined) => ({
  method: "POST" as const,
  path: "/p",
  ...(contentType === undefined ? {} : { contentType }),
  ...(contentType === undefined || contentType.includes("json")
    ? {}
    : { encodeBody: ENCODERS[contentType] ?? encodeRaw }),
});

const ENCODERS: Readonly<Record<string, BodyEncoder>> = {
  "application/x-www-form-urlencoded": encodeUrlencoded,
  "multipart/form-data": encodeMultipart,
};

describe("JSON bodies", () => {
  it.each([
    { type: undefined, want: "application/json" },
    { type: "application/json", want: "application/json" },
    { type: "application/json; charset=utf-8", want: "application/json; charset=utf-8" },
    { type: "application/merge-patch+json", want: "application/merge-patch+json" },
  ])("of type $type are JSON text labeled $want", async ({ type, want }) => {
    const { request } = await sent(type, { a: [1, null], b: undefined, at: new Date(0) });
    expect(request.headers.get("content-type")).toBe(want);
    expect(await request.text()).toBe('{"a":[1,null],"at":"1970-01-01T00:00:00.000Z"}');
  });

  it.each([
    { body: null, want: "null" },
    { body: 0, want: "0" },
    { body: false, want: "false" },
    { body: "", want: '""' },
    { body: [], want: "[]" },
  ])("$want is a body", async ({ body, want }) => {
    const { request } = await sent(undefined, body);
    expect(request.headers.get("content-type")).toBe("application/json");
    expect(await request.text()).toBe(want);
  });

  it("that are left out send neither body nor Content-Type", async () => {
    const { init } = await sent("application/json", undefined);
    expect(init.body).toBeUndefined();
    expect(new Headers(init.headers).has("content-type")).toBe(false);
  });

  const cycle: { self?: unknown; testSecret: number } = { testSecret: 1 };
  cycle.self = cycle;
  it.each([[1n], [{ a: 1n }], [cycle], [() => 1], [Symbol("s")]])(
    "that cannot be written are refused: %o",
    async (body) => {
      const error = await errorOf(() => sent(undefined, body));
      expect(error).toMatchObject({ name: "ConfigError", field: "body" });
      expect(error).not.toHaveProperty("cause");
      expect(String(error)).not.toContain("testSecret");
    },
  );
});

describe("the Content-Type", () => {
  it("of the call takes precedence over the documented one, and that over the client's", async () => {
    const headers = { "Content-Type": "application/vnd.acme+json" };
    const inCall = await sent("application/json", {}, headers);
    expect(inCall.request.headers.get("content-type")).toBe("application/vnd.acme+json");
    const inClient = await sentBy({}, (client) => client.POST("/p", { body: {} }), { headers });
    expect(inClient.request.headers.get("content-type")).toBe("application/json");
  });

  it("can be removed", async () => {
    const { init } = await sent("text/plain", new Uint8Array([1]), { "content-type": null });
    expect(new Headers(init.headers).has("content-type")).toBe(false);
  });
});

describe("urlencoded bodies", () => {
  const urlencoded = "application/x-www-form-urlencoded";
  it.each([
    { body: { a: "x y&z", b: 1, c: true }, want: "a=x+y%26z&b=1&c=true" },
    { body: { a: ["x", "y"], b: [], c: null, d: undefined }, want: "a=x&a=y" },
    {
      body: { at: new Date(0), n: 9007199254740993n },
      want: "at=1970-01-01T00%3A00%3A00.000Z&n=9007199254740993",
    },
    { body: new URLSearchParams({ a: "ü" }), want: "a=%C3%BC" },
  ])("$want", async ({ body, want }) => {
    const { request } = await sent(urlencoded, body);
    expect(request.headers.get("content-type")).toBe(urlencoded);
    expect(await request.text()).toBe(want);
  });

  it.each([
    { body: { a: { b: 1 } }, field: "body.a" },
    { body: { a: [Number.NaN] }, field: "body.a" },
    { body: "a=1", field: "body" },
    { body: ["a"], field: "body" },
    { body: null, field: "body" },
  ])("$body is refused", async ({ body, field }) => {
    const error = await errorOf(() => sent(urlencoded, body));
    expect(error).toMatchObject({ name: "ConfigError", field });
  });
});

describe("multipart bodies", () => {
  const multipart = "multipart/form-data";
  const formOf = async (body: unknown) => (await sent(multipart, body)).request.formData();

  it("hold files as files, with their names and types", async () => {
    const form = await formOf({
      file: new File(["a,b"], "products.csv", { type: "text/csv" }),
      blob: new Blob(["x"], { type: "text/plain" }),
      bytes: new Uint8Array([1, 2]),
      buffer: new Uint8Array([3]).buffer,
    });
    const described = async (name: string) => {
      const part = form.get(name);
      return part instanceof File ? [part.name, part.type, await part.bytes()] : part;
    };
    expect(await described("file")).toEqual(
      ["products.csv", "text/csv", Buffer.from("a,b")].map(bytes),
    );
    expect(await described("blob")).toEqual(["blob", "text/plain", Buffer.from("x")].map(bytes));
    expect(await described("bytes")).toMatchObject([
      "blob",
      expect.any(String),
      new Uint8Array([1, 2]),
    ]);
    expect(await described("buffer")).toMatchObject([
      "blob",
      expect.any(String),
      new Uint8Array([3]),
    ]);
  });

  const bytes = (value: string | Uint8Array) =>
    typeof value === "string" ? value : new Uint8Array(value);

  it("hold single values as text, lists as repeated parts and objects as JSON parts", async () => {
    const form = await formOf({
      name: "tee",
      count: 2,
      live: false,
      at: new Date(0),
      tags: ["a", "b"],
      none: null,
      absent: undefined,
      meta: { a: [1] },
    });
    expect(form.get("name")).toBe("tee");
    expect(form.get("count")).toBe("2");
    expect(form.get("live")).toBe("false");
    expect(form.get("at")).toBe("1970-01-01T00:00:00.000Z");
    expect(form.getAll("tags")).toEqual(["a", "b"]);
    expect(form.has("none") || form.has("absent")).toBe(false);
    const { request } = await sent(multipart, { meta: { a: [1] } });
    expect(await request.text()).toMatch(
      /^--(\S+)\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application\/json\r\n\r\n\{"a":\[1\]\}\r\n--\1--\r\n$/,
    );
  });

  it("pass a FormData through", async () => {
    const body = new FormData();
    body.append("file", new File(["a,b"], "p.csv"));
    const file = (await formOf(body)).get("file");
    expect(file instanceof File && [file.name, await file.text()]).toEqual(["p.csv", "a,b"]);
  });

  it("name their boundary, whatever the headers say", async () => {
    const headers = { "Content-Type": "multipart/form-data" };
    const { request } = await sent(multipart, { a: 1 }, headers);
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=./);
  });

  it.each(["text", null, 7, ["a"], new Blob(["x"])])("%o is refused", async (body) => {
    const error = await errorOf(() => sent(multipart, body));
    expect(error).toMatchObject({ name: "ConfigError", field: "body" });
  });

  it("refuse a file that cannot be read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "unreadable-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, "a.csv");
    await writeFile(path, "a,b");
    const file = await openAsBlob(path);
    await rm(path);
    const error = await errorOf(() => sent(multipart, { file }));
    expect(error).toMatchObject({ name: "ConfigError", field: "body" });
  });

  it("refuse a part that has no text", async () => {
    const error = await errorOf(() => sent(multipart, { a: Number.NaN }));
    expect(error).toMatchObject({ name: "ConfigError", field: "body.a" });
  });
});

describe("text and binary bodies", () => {
  it.each([
    { body: "a,b", type: "text/csv" },
    { body: "", type: "text/plain" },
    { body: new Blob(["x"], { type: "image/png" }), type: "application/octet-stream" },
    { body: new Uint8Array([1, 2]), type: "application/octet-stream" },
    { body: new Uint8Array([1, 2]).buffer, type: "application/octet-stream" },
  ])("$body passes through as $type", async ({ body, type }) => {
    const { init } = await sent(type, body);
    expect(init.body).toBe(body);
    expect(new Headers(init.headers).get("content-type")).toBe(type);
  });

  it("a stream passes through and says that it is half duplex", async () => {
    const stream = new Blob(["x"]).stream();
    const { client, calls } = observeClient();
    await callOperation(client, operation("text/plain"), { body: stream });
    expect(calls[0]?.init).toMatchObject({ body: stream, duplex: "half" });
    expect(await calls[0]?.request.text()).toBe("x");
  });

  it.each([{ a: 1 }, ["x"], null, new FormData()])("%o is refused", async (body) => {
    const error = await errorOf(() => sent("text/plain", body));
    expect(error).toMatchObject({ name: "ConfigError", field: "body" });
  });
});
