import { describe, expect, it } from "vitest";
import {
  type HeadersOption,
  putCookie,
  type VendorMetadata,
  writeHeaderValue,
  writeJson,
  writeList,
} from "../../src/index.ts";
import { errorOf, observeClient, sentBy } from "../support/observed-client.ts";

const security: VendorMetadata["security"] = [[{ key: "token" }]];
const auth = { token: "test-token" };

async function headersOf(
  client: HeadersOption | undefined,
  call: HeadersOption | undefined,
  header?: object,
): Promise<Record<string, string>> {
  const { init } = await sentBy(
    { operations: { "GET /x": { parameters: headerMetadata } } },
    (observed) => observed.GET("/x", { headers: call, header }),
    { headers: client },
  );
  return Object.fromEntries(new Headers(init.headers));
}

const headerMetadata = {
  "header:X-List": { in: "header", style: "simple", write: writeHeaderValue },
  "header:X-Pairs": { in: "header", style: "simple", explode: true, write: writeHeaderValue },
  "header:X-Json": { in: "header", content: "json", write: writeJson },
} as const;

describe("headers", () => {
  it("of the client go with each call", async () => {
    expect(await headersOf({ "X-Shop": "de" }, undefined)).toEqual({ "x-shop": "de" });
  });

  it.each<{ call: HeadersOption; want: Record<string, string> }>([
    { call: { "x-shop": "fr" }, want: { "x-shop": "fr" } },
    { call: { "X-Shop": null }, want: {} },
    { call: { "X-Shop": undefined }, want: { "x-shop": "de" } },
    { call: new Headers({ "X-Shop": "fr" }), want: { "x-shop": "fr" } },
    { call: [["X-Shop", "fr"]], want: { "x-shop": "fr" } },
    { call: { "X-Shop": ["fr", "it"] }, want: { "x-shop": "fr, it" } },
    {
      call: { "X-Count": 7, "X-On": true },
      want: { "x-shop": "de", "x-count": "7", "x-on": "true" },
    },
  ])("of the call take precedence over the client's: $call", async ({ call, want }) => {
    expect(await headersOf({ "X-Shop": "de" }, call)).toEqual(want);
  });

  it("of the client are those of construction", async () => {
    const headers = new Headers({ "X-Shop": "de" });
    const { client, calls } = observeClient({}, { headers });
    headers.set("X-Shop", "fr");
    await client.GET("/x");
    expect(calls[0]?.request.headers.get("x-shop")).toBe("de");
  });

  it.each<HeadersOption>([
    { Authorization: null },
    { authorization: "Bearer other" },
    { AUTHORIZATION: "" },
    new Headers({ Authorization: "Bearer other" }),
  ])("cannot displace a credential: %o", async (headers) => {
    const inCall = await sentBy({ security }, (client) => client.GET("/x", { headers }), { auth });
    expect(inCall.request.headers.get("authorization")).toBe("Bearer test-token");
    const inClient = await sentBy({ security }, (client) => client.GET("/x"), { auth, headers });
    expect(inClient.request.headers.get("authorization")).toBe("Bearer test-token");
  });

  it.each([
    { headers: { "X-Note": "test-secret\r\nX-Evil: 1" }, field: "headers.X-Note" },
    { headers: { "X-Note": "test-secret\n" }, field: "headers.X-Note" },
    { headers: { "X-Note": "test-secret\u0000" }, field: "headers.X-Note" },
    { headers: { "X-Note": "test-secret\u007f" }, field: "headers.X-Note" },
    { headers: { "X-Note": "test-secret€" }, field: "headers.X-Note" },
    { headers: { "test-secret: x": "y" }, field: "headers" },
    { headers: { "": "test-secret" }, field: "headers" },
  ])("with $headers are refused without being repeated", async ({ headers, field }) => {
    const { client, calls } = observeClient();
    for (const action of [
      () => client.GET("/x", { headers }),
      () => observeClient({}, { headers }),
    ]) {
      const error = await errorOf(action);
      expect(error).toMatchObject({ name: "ConfigError", field });
      expect(String(error)).not.toContain("test-secret");
    }
    expect(calls).toEqual([]);
  });
});

describe("header parameters", () => {
  it.each([
    { given: { "X-Note": "a b" }, want: { "x-note": "a b" } },
    { given: { "X-Note": 1.5 }, want: { "x-note": "1.5" } },
    { given: { "X-Note": false }, want: { "x-note": "false" } },
    { given: { "X-Note": 9007199254740993n }, want: { "x-note": "9007199254740993" } },
    { given: { "X-Note": new Date(0) }, want: { "x-note": "1970-01-01T00:00:00.000Z" } },
    { given: { "X-List": ["a", "b"] }, want: { "x-list": "a,b" } },
    { given: { "X-List": { r: 1, g: 2 } }, want: { "x-list": "r,1,g,2" } },
    { given: { "X-Pairs": { r: 1, g: 2 } }, want: { "x-pairs": "r=1,g=2" } },
    { given: { "X-Json": { r: [1] } }, want: { "x-json": '{"r":[1]}' } },
    { given: { "X-Note": undefined, "X-Other": null }, want: {} },
  ])("$given are sent as $want", async ({ given, want }) => {
    expect(await headersOf(undefined, undefined, given)).toEqual(want);
  });

  it("take precedence over headers of the call and of the client", async () => {
    const sent = await headersOf({ "X-Note": "1" }, { "X-Note": "2" }, { "X-Note": "3" });
    expect(sent).toEqual({ "x-note": "3" });
  });

  it.each([
    ...[Number.NaN, "a\nb", "€", { a: { b: 1 } }, [null], new Map(), Symbol("s")].flatMap(
      (value) => [
        { name: "X-Note", value },
        { name: "X-List", value },
      ],
    ),
    { name: "X-Note", value: ["a"] },
  ])("refuse $value in $name", async ({ name, value }) => {
    const { client, calls } = observeClient({
      operations: { "GET /x": { parameters: headerMetadata } },
    });
    const error = await errorOf(() => client.GET("/x", { header: { [name]: value } }));
    expect(error).toMatchObject({ name: "ConfigError", field: `header.${name}` });
    expect(calls).toEqual([]);
  });
});

describe("cookies", () => {
  const cookiesOf = async (cookie: object, headers?: HeadersOption) => {
    const parameters = {
      "cookie:ids": { in: "cookie", explode: false, write: writeList },
    } as const;
    const { init } = await sentBy({ operations: { "GET /x": { parameters } } }, (client) =>
      client.GET("/x", { cookie, headers }),
    );
    return new Headers(init.headers).get("cookie");
  };

  it.each([
    { given: { a: "1", b: "x y;z" }, want: "a=1; b=x%20y%3Bz" },
    { given: { a: ["1", "2"] }, want: "a=1; a=2" },
    { given: { ids: ["1", "2"] }, want: "ids=1,2" },
    { given: { a: null, b: undefined }, want: null },
  ])("$given are sent as $want", async ({ given, want }) => {
    expect(await cookiesOf(given)).toBe(want);
  });

  it("follow those of the headers and precede the credential", async () => {
    expect(await cookiesOf({ a: "1" }, { Cookie: "z=0" })).toBe("z=0; a=1");
    const { init } = await sentBy(
      { security: [[{ key: "session", put: putCookie, name: "sid" }]] },
      (client) => client.GET("/x", { cookie: { a: 1 } }),
      { auth: { session: "test-session" } },
    );
    expect(new Headers(init.headers).get("cookie")).toBe("a=1; sid=test-session");
  });
});
