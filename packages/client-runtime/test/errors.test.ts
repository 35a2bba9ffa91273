import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ApiError,
  type CallInit,
  ConfigError,
  callOperation,
  isApiError,
  isConfigError,
  isParseError,
  type OperationFacts,
  ParseError,
} from "../src/index.ts";
import { errorOf, observeClient } from "./observed-client.ts";

afterEach(() => {
  vi.resetModules();
});

const upsertProduct: OperationFacts = { name: "upsertProduct", method: "POST", path: "/v1/{id}" };
const init: CallInit = {
  params: { path: { id: "test-path-value" }, query: { q: "test-query-value" } },
  body: { secret: "test-body-value" },
};

async function apiErrorFrom(response: () => Response, requestIdHeader = "X-Request-Id") {
  const { client } = observeClient({ requestIdHeader }, {}, response);
  const { error } = await callOperation<{ error: ApiError }>(client, upsertProduct, init);
  return error;
}

describe("ApiError", () => {
  it("tells vendor, operation, status and place", async () => {
    const headers = { "X-Request-Id": "req-1" };
    const error = await apiErrorFrom(() => new Response("{}", { status: 404, headers }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      name: "ApiError",
      vendor: "acme",
      operation: "upsertProduct",
      method: "POST",
      pathTemplate: "/v1/{id}",
      status: 404,
      requestId: "req-1",
    });
    expect(error.message).toBe("acme upsertProduct: 404 Not Found (POST /v1/{id})");
    expect(error.stack).toMatch(/^ApiError: acme upsertProduct/);
  });

  it("names the place once where the client knows no name for the operation", async () => {
    const { client } = observeClient({}, {}, () => new Response("", { status: 599 }));
    const { error } = await client.POST("/v1/{id}", init);
    expect(error).toMatchObject({ operation: "POST /v1/{id}", message: "acme POST /v1/{id}: 599" });
  });

  it("has no request id where the answer or the vendor has none", async () => {
    const answer = () => new Response("", { status: 400, headers: { "X-Other": "req-1" } });
    expect((await apiErrorFrom(answer)).requestId).toBeUndefined();
    const { client } = observeClient({}, {}, answer);
    expect((await client.GET("/p")).error).toMatchObject({ requestId: undefined });
  });

  it("shows nothing of body, values, headers and the server's own words", async () => {
    const error = await apiErrorFrom(
      () =>
        new Response('{"echo":"test-echo"}', {
          status: 401,
          statusText: "test-echo",
          headers: { "X-Echo": "test-echo" },
        }),
    );
    const shown = [inspect(error, { depth: Infinity }), JSON.stringify(error), String(error)];
    expect(shown.join()).not.toMatch(/test-/);
    expect(error.body).toEqual({ echo: "test-echo" });
    expect(Object.keys(error)).not.toContain("body");
  });
});

describe("ParseError", () => {
  const parseErrorFrom = async (response: () => Response) => {
    const { client } = observeClient({}, {}, response);
    return errorOf(() => callOperation(client, upsertProduct, init));
  };

  it.each([
    { body: "<html>test-echo", type: "text/html; charset=utf-8", contentType: "text/html" },
    { body: '{"a":', type: "application/json", contentType: "application/json" },
    { body: "OK", type: "test-echo", contentType: undefined },
  ])("for 200 with $body as $type", async ({ body, type, contentType }) => {
    const headers = { "Content-Type": type };
    const error = await parseErrorFrom(() => new Response(body, { status: 200, headers }));
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({
      name: "ParseError",
      vendor: "acme",
      operation: "upsertProduct",
      status: 200,
      contentType,
    });
    expect(error).not.toHaveProperty("cause");
    expect(inspect(error, { depth: Infinity })).not.toMatch(/test-|html>|"a"/);
  });

  it("for an answer without a type", async () => {
    const error = await parseErrorFrom(() => new Response(new Blob(["OK"]), { status: 201 }));
    expect(error).toMatchObject({ status: 201, contentType: undefined });
  });
});

describe("guards", () => {
  const api = { vendor: "acme", operation: "x", method: "GET", pathTemplate: "/x" } as const;
  const errorsOf = ({ ApiError, ConfigError, ParseError }: typeof import("../src/index.ts")) => [
    new ApiError({ ...api, status: 400, body: {}, requestId: undefined }),
    new ConfigError("auth", "is missing"),
    new ParseError({ vendor: "acme", operation: "x", status: 200, contentType: null }),
  ];

  it("know their own errors and those of another copy of the runtime", async () => {
    const own = await import("../src/index.ts");
    vi.resetModules();
    const other = await import("../src/index.ts");
    expect(other.ApiError).not.toBe(own.ApiError);
    for (const errors of [errorsOf(own), errorsOf(other)]) {
      expect(errors.map(isApiError)).toEqual([true, false, false]);
      expect(errors.map(isConfigError)).toEqual([false, true, false]);
      expect(errors.map(isParseError)).toEqual([false, false, true]);
    }
  });

  it.each([undefined, null, "ApiError", 7, new Error("x"), { name: "ApiError" }, () => "ApiError"])(
    "know that %o is none of them",
    (value) => {
      expect([isApiError(value), isConfigError(value), isParseError(value)]).toEqual([
        false,
        false,
        false,
      ]);
    },
  );

  it("leave the message of a ConfigError without a vendor to its field and problem", () => {
    const error = new ConfigError("auth", "is missing");
    expect(error.message).toBe("auth is missing");
    expect(error).toMatchObject({ name: "ConfigError", vendor: undefined });
  });
});
