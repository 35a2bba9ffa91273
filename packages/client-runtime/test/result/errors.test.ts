import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ApiError,
  type CallInit,
  ConfigError,
  callOperation,
  isAbortedError,
  isApiError,
  isAuthError,
  isConfigError,
  isConflict,
  isCredentialError,
  isNetworkError,
  isNotFound,
  isParseError,
  isRateLimited,
  isRedirectError,
  isRetryable,
  isTimeoutError,
  NetworkError,
  type OperationMetadata,
  ParseError,
} from "../../src/index.ts";
import { allLocations, errorOf, observeClient } from "../support/observed-client.ts";

afterEach(() => {
  vi.resetModules();
});

const upsertProduct: OperationMetadata = {
  name: "upsertProduct",
  method: "POST",
  path: "/v1/{id}",
  locations: allLocations,
};
const init: CallInit = {
  path: { id: "test-path-value" },
  query: { q: "test-query-value" },
  body: { secret: "test-body-value" },
};

async function apiErrorFrom(response: () => Response, requestId = "X-Request-Id") {
  const { client } = observeClient({ headers: { requestId } }, { maxRetries: 0 }, response);
  const { error } = await callOperation<{ error: ApiError }>(client, upsertProduct, init);
  return error;
}

describe("ApiError", () => {
  it("names vendor, operation, status, method and path", async () => {
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
    expect(error.message).toBe("acme upsertProduct: 404 (POST /v1/{id})");
    expect(error.stack).toMatch(/^ApiError: acme upsertProduct/);
  });

  it("names method and path once if the client knows no name for the operation", async () => {
    const { client } = observeClient({}, {}, () => new Response("", { status: 599 }));
    const { error } = await client.POST("/v1/{id}", init);
    expect(error).toMatchObject({ operation: "POST /v1/{id}", message: "acme POST /v1/{id}: 599" });
  });

  it("has no request id where the response or the vendor has none", async () => {
    const respond = () => new Response("", { status: 400, headers: { "X-Other": "req-1" } });
    expect((await apiErrorFrom(respond)).requestId).toBeUndefined();
    const { client } = observeClient({}, {}, respond);
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
    { body: "<html>", type: "text/test-echo", contentType: undefined },
    { body: "<html>", type: "application/problem+json", contentType: "application/problem+json" },
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

  it("for a response without a type", async () => {
    const error = await parseErrorFrom(() => new Response(new Blob(["OK"]), { status: 201 }));
    expect(error).toMatchObject({ status: 201, contentType: undefined });
  });
});

describe("guards", () => {
  const context = {
    vendor: "acme",
    operation: "x",
    method: "GET",
    pathTemplate: "/x",
    callId: "k3j9x0ab",
  } as const;
  const status = (code: number) => ({ ...context, status: code, body: {}, requestId: undefined });
  type Runtime = typeof import("../../src/index.ts");
  const makers: Record<string, (runtime: Runtime) => Error> = {
    ApiError: ({ ApiError }) => new ApiError(status(400)),
    ConfigError: ({ ConfigError }) => new ConfigError("auth", "is missing"),
    NetworkError: ({ NetworkError }) => new NetworkError(context, "EPIPE", undefined),
    TimeoutError: ({ TimeoutError }) => new TimeoutError(context, 10),
    AbortedError: ({ AbortedError }) => new AbortedError(context, "enough"),
    ParseError: ({ ParseError }) => new ParseError({ ...context, status: 200, contentType: null }),
    RedirectError: ({ RedirectError }) => new RedirectError(context, 302, undefined),
    CredentialError: ({ CredentialError }) =>
      new CredentialError(context, "auth.token", new Error("sealed")),
  };
  const guards: Record<string, (error: unknown) => boolean> = {
    ApiError: isApiError,
    ConfigError: isConfigError,
    NetworkError: isNetworkError,
    TimeoutError: isTimeoutError,
    AbortedError: isAbortedError,
    ParseError: isParseError,
    RedirectError: isRedirectError,
    CredentialError: isCredentialError,
  };
  const questions = { isRateLimited, isAuthError, isNotFound, isConflict, isRetryable };

  it.each(Object.entries(makers))(
    "know %s, of another copy of the runtime too",
    async (name, make) => {
      const own = await import("../../src/index.ts");
      vi.resetModules();
      const other = await import("../../src/index.ts");
      expect(other.ApiError).not.toBe(own.ApiError);
      for (const error of [make(own), make(other)]) {
        const yes = Object.keys(guards).filter((one) => guards[one]?.(error));
        expect(yes).toEqual([name]);
        expect(error.name).toBe(name);
        expect(error.stack).toMatch(new RegExp(`^${name}: `));
      }
    },
  );

  it.each([undefined, null, "ApiError", 7, new Error("x"), { name: "ApiError" }, () => "ApiError"])(
    "know that %o is none of them",
    (value) => {
      for (const guard of [...Object.values(guards), ...Object.values(questions)]) {
        expect(guard(value)).toBe(false);
      }
    },
  );

  it.each([
    [400, []],
    [401, ["isAuthError"]],
    [403, ["isAuthError"]],
    [404, ["isNotFound"]],
    [409, ["isConflict"]],
    [410, ["isNotFound"]],
    [429, ["isRateLimited"]],
    [500, []],
  ])("say what %i means", (code, want) => {
    const error = new ApiError(status(code));
    const yes = Object.entries(questions).filter(([, question]) => question(error));
    expect(yes.map(([name]) => name)).toEqual(want);
  });

  it("say whether to call again", () => {
    expect(isRetryable(new ApiError({ ...status(503), retryable: true }))).toBe(true);
    expect(isRetryable(new NetworkError({ ...context, retryable: true }, "EPIPE", 0))).toBe(true);
    expect(isRetryable(new NetworkError(context, "EPIPE", 0))).toBe(false);
    expect(isRetryable(new ConfigError("auth", "is missing"))).toBe(false);
    expect(isRetryable(Object.assign(new Error("x"), { retryable: true }))).toBe(false);
  });
});

describe("ConfigError", () => {
  it("without a vendor leaves its message to field and problem", () => {
    const error = new ConfigError("auth", "is missing");
    expect(error.message).toBe("auth is missing");
    expect(error).toMatchObject({ name: "ConfigError", vendor: undefined, attempts: 0 });
  });

  it("of a call says which call", async () => {
    const { client } = observeClient();
    const error = await errorOf(() => callOperation(client, upsertProduct, {}));
    expect(error).toMatchObject({
      field: "path.id",
      operation: "upsertProduct",
      method: "POST",
      pathTemplate: "/v1/{id}",
      retryable: false,
    });
  });

  it("replaces what the caller's own code throws", async () => {
    const { client, calls } = observeClient();
    const headers = {
      get "X-Note"(): string {
        throw new TypeError("test-secret");
      },
    };
    const error = await errorOf(() => client.GET("/p", { headers }));
    expect(error).toMatchObject({ name: "ConfigError", field: "init", operation: "GET /p" });
    expect(inspect(error)).not.toContain("test-secret");
    expect(calls).toEqual([]);
  });
});
