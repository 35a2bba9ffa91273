import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type AnyResult,
  type ApiError,
  callOperation,
  type Failure,
  type FailureStatus,
  isApiError,
  isParseError,
  type OperationMetadata,
  readBlob,
  readText,
  type Success,
  type SuccessStatus,
  unwrap,
} from "../../src/index.ts";
import { errorOf, observeClient } from "../support/observed-client.ts";
import { scriptClient } from "../support/scripted-client.ts";

const getProduct: OperationMetadata = {
  name: "getProduct",
  method: "GET",
  path: "/p",
  success: "any",
};

function resultOf(response: () => Response, metadata = getProduct): Promise<AnyResult> {
  const { client } = observeClient({}, { maxRetries: 0 }, response);
  return callOperation<AnyResult>(client, metadata, undefined);
}

const bodies: { raw: string; value: unknown }[] = [
  { raw: "", value: undefined },
  { raw: " \r\n", value: undefined },
  { raw: "null", value: null },
  { raw: "0", value: 0 },
  { raw: "false", value: false },
  { raw: '""', value: "" },
  { raw: "[]", value: [] },
  { raw: "{}", value: {} },
  { raw: '\ufeff{"a":1}', value: { a: 1 } },
];
const headerSets: Record<string, string>[] = [
  {},
  { "Content-Type": "application/json" },
  { "Content-Type": "text/plain" },
  { "Content-Type": "application/problem+json", "Content-Length": "0" },
];
const cells = (statuses: number[]) =>
  statuses.flatMap((status) =>
    bodies.flatMap((body) => headerSets.map((headers) => ({ status, headers, ...body }))),
  );

describe("a failed call is seen as failed", () => {
  it.each(cells([400, 401, 404, 409, 422, 429, 500, 503, 599]))(
    "$status with body $raw and $headers",
    async ({ status, headers, raw, value }) => {
      const result = await resultOf(() => new Response(raw, { status, headers }));
      expect(result).toMatchObject({ status, data: undefined });
      expect(isApiError(result.error)).toBe(true);
      expect(result.error).toMatchObject({ status, operation: "getProduct" });
      expect(result.error?.body).toEqual(value);
      expect(await errorOf(() => unwrap(result))).toBe(result.error);
    },
  );

  it("with a body that is not JSON carries its text", async () => {
    const result = await resultOf(() => new Response("<h1>no</h1>", { status: 502 }));
    expect(result.error?.body).toBe("<h1>no</h1>");
  });

  it("with JSON although the success would be a file", async () => {
    const metadata = { ...getProduct, readBody: readBlob } as const;
    const result = await resultOf(() => new Response('{"code":1}', { status: 400 }), metadata);
    expect(result.error?.body).toEqual({ code: 1 });
  });
});

describe("a successful call is seen as successful", () => {
  it.each(cells([200, 201, 202, 299]))(
    "$status with body $raw and $headers",
    async ({ status, headers, raw, value }) => {
      const result = await resultOf(() => new Response(raw, { status, headers }));
      expect(result).toMatchObject({ status, error: undefined });
      expect(result.data).toEqual(value);
      expect(unwrap(result)).toEqual(value);
    },
  );

  it.each([204, 205])("%i has no data", async (status) => {
    const result = await resultOf(() => new Response(null, { status }));
    expect(result).toMatchObject({ status, data: undefined, error: undefined });
  });

  it("HEAD has no data, even where fetch hands out a body", async () => {
    const result = await resultOf(() => new Response("x"), { ...getProduct, method: "HEAD" });
    expect(result).toMatchObject({ status: 200, data: undefined, error: undefined });
  });

  it("keeps a __proto__ key as a plain property", async () => {
    const { data } = await resultOf(() => new Response('{"__proto__":{"admin":true}}'));
    expect(data).not.toHaveProperty("admin");
    expect(Object.keys(Object(data))).toEqual(["__proto__"]);
    expect({}).not.toHaveProperty("admin");
  });

  it("carries the response", async () => {
    const response = new Response("{}", { headers: { "X-Total": "7" } });
    const result = await resultOf(() => response);
    expect(result.response).toBe(response);
    expect(result.response.bodyUsed).toBe(true);
  });
});

describe("a 2xx that is not what the contract documents is a ParseError", () => {
  const instead: readonly { raw: string | null; status?: number; problem: string }[] = [
    { raw: "", problem: "empty" },
    { raw: " \r\n", problem: "empty" },
    { raw: null, status: 204, problem: "empty" },
    { raw: null, status: 205, problem: "empty" },
    { raw: "null", problem: "no object" },
    { raw: "0", problem: "no object" },
    { raw: "false", problem: "no object" },
    { raw: '""', problem: "no object" },
    { raw: "[]", problem: "no object" },
    { raw: "<p>", problem: "not JSON" },
  ];
  const methods = ["GET", "POST"] as const;
  it.each(instead.flatMap((one) => methods.map((method) => ({ ...one, method }))))(
    "$method: $status $raw is $problem",
    async ({ raw, status = 200, problem, method }) => {
      const { call, sent } = scriptClient([() => new Response(raw, { status })]);
      const operation = { name: "getProduct", method, path: "/p", success: "object" } as const;
      const error = await errorOf(() => call(operation));
      expect(isParseError(error)).toBe(true);
      expect(error).toMatchObject({ status, problem, operation: "getProduct", ambiguous: true });
      // A proxy's page may be gone the next time; what a vendor says stays.
      expect(sent.length).toBe(problem === "not JSON" && method === "GET" ? 3 : 1);
    },
  );

  it.each([
    { success: "array", raw: "{}", problem: "no array" },
    { success: "array", raw: "null", problem: "no array" },
    { success: "array", raw: "", problem: "empty" },
    { success: "value", raw: "", problem: "empty" },
    { success: { 200: "array", "2XX": "object" }, raw: "{}", problem: "no array" },
    { success: { 201: "array", "2XX": "object" }, raw: "[]", problem: "no object" },
  ] as const)("$success: $raw is $problem", async ({ success, raw, problem }) => {
    const error = await errorOf(() =>
      resultOf(() => new Response(raw), { ...getProduct, success }),
    );
    expect(error).toMatchObject({ name: "ParseError", problem });
  });

  it.each([
    { success: "object", raw: "{}", data: {} },
    { success: undefined, raw: "{}", data: {} },
    { success: "array", raw: "[]", data: [] },
    { success: "value", raw: "null", data: null },
    { success: "value", raw: "0", data: 0 },
    { success: "value", raw: "{}", data: {} },
    { success: "none", raw: "<p>", data: undefined },
    { success: { 200: "none", "2XX": "object" }, raw: "0", data: undefined },
    { success: { 201: "object" }, raw: "0", data: 0 },
  ] as const)("but $success takes $raw", async ({ success, raw, data }) => {
    const operation = { name: "getProduct", method: "GET", path: "/p" } as const;
    const metadata = success === undefined ? operation : { ...operation, success };
    const result = await resultOf(() => new Response(raw), metadata);
    expect(result.error).toBeUndefined();
    expect(result.data).toEqual(data);
  });
});

describe("text and files", () => {
  it.each(["a,b", "", "null", "{}"])("text %j stays text", async (raw) => {
    const metadata = { ...getProduct, readBody: readText } as const;
    expect((await resultOf(() => new Response(raw), metadata)).data).toBe(raw);
  });

  it.each(["a,b", ""])("a file with %j is a Blob of its type", async (raw) => {
    const metadata = { ...getProduct, readBody: readBlob } as const;
    const headers = { "Content-Type": "text/csv" };
    const { data } = await resultOf(() => new Response(raw, { headers }), metadata);
    expect(data).toBeInstanceOf(Blob);
    expect(data instanceof Blob && [data.type, await data.text()]).toEqual(["text/csv", raw]);
  });
});

describe("types", () => {
  interface Product {
    readonly id: string;
  }
  type Result =
    | Success<200, Product>
    | Success<204, undefined>
    | Success<Exclude<SuccessStatus, 200 | 204>, Product | undefined>
    | Failure<404, { code: string }>
    | Failure<Exclude<FailureStatus, 404>, unknown>;

  it("status narrows data and error, destructured too", () => {
    const read = ({ status, data, error }: Result) => {
      if (status === 200) {
        expectTypeOf(data).toEqualTypeOf<Product>();
        expectTypeOf(error).toEqualTypeOf<undefined>();
      } else if (status === 404) {
        expectTypeOf(data).toEqualTypeOf<undefined>();
        expectTypeOf(error).toEqualTypeOf<ApiError<404, { code: string }>>();
      } else if (status === 201) {
        expectTypeOf(data).toEqualTypeOf<Product | undefined>();
      }
    };
    expectTypeOf(read).returns.toBeVoid();
  });

  it("unwrap gives the documented data", () => {
    const give = <R extends AnyResult>(result: R) => unwrap(result);
    expectTypeOf(give<Result>).returns.toEqualTypeOf<Product | undefined>();
    expectTypeOf(give<Success<200, unknown> | Failure<400, string>>).returns.toBeUnknown();
  });

  it("data is typed once error is excluded", () => {
    type Found = Success<SuccessStatus, Product> | Failure<FailureStatus, { code: string }>;
    const read = ({ data, error }: Found) => {
      if (error) throw error;
      expectTypeOf(data).toEqualTypeOf<Product>();
    };
    expectTypeOf(read).returns.toBeVoid();
  });

  it("a documented status narrows the error's body", () => {
    const read = (error: ApiError<404, string> | ApiError<409, number>) => {
      if (error.status === 404) {
        expectTypeOf(error.body).toEqualTypeOf<string>();
      }
    };
    expectTypeOf(read).returns.toBeVoid();
  });
});
