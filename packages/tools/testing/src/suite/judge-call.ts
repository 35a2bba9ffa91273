import { isDeepStrictEqual } from "node:util";
import type { Exchange } from "@org/mock-server";
import { isJsonType, mediaTypeOf, type WireResponse } from "@org/mock-server/wire";
import { compareReceived } from "./compare-received.ts";
import { countItems, isItems, itemsOnWire } from "./count-items.ts";
import type { MadeCall } from "./make-call.ts";
import { isSuccess, type PlannedCall } from "./plan-calls.ts";
import type { CallResult } from "./vendor-module.ts";

/**
 * Judges a call by what it was given, what was on the wire, and what the caller got.
 * @returns one sentence per problem; empty if everything is as the contract says
 */
export async function judgeCall(call: MadeCall, vendor: string): Promise<readonly string[]> {
  const { plan, init, result, rejection, exchanges } = call;
  const [exchange, ...more] = exchanges;
  if (exchange === undefined) return [`no request arrived: ${describe(rejection)}`];
  const wire = [
    ...(more.length > 0 ? [`${exchanges.length} requests arrived instead of one`] : []),
    ...judgeExchange(exchange, plan),
    ...(exchange.violations.length === 0
      ? await compareReceived(init, exchange.received, plan.operation)
      : []),
  ];
  if (plan.status >= 300 && plan.status < 400)
    return [...wire, ...judgeRedirect(result, rejection)];
  if (result === undefined) return [...wire, `the call rejected: ${describe(rejection)}`];
  return [...wire, ...(await judgeResult(result, exchange.response, plan, vendor))];
}

/** A client follows no redirect: credentials and bodies go only where the contract says. */
function judgeRedirect(result: CallResult | undefined, rejection: unknown): readonly string[] {
  if (result !== undefined) return ["a redirect was not refused"];
  const isRefused = rejection instanceof Error && rejection.name === "RedirectError";
  return isRefused ? [] : [`a redirect ended in ${describe(rejection)}`];
}

function judgeExchange(exchange: Exchange, plan: PlannedCall): readonly string[] {
  const { operation, status, violations, alternative } = exchange;
  const broken = violations.map(({ code, message }) => `${code}: ${message}`);
  if (violations.length > 0) return broken;
  return [
    ...(operation === plan.operation.name ? [] : [`the request was for ${operation}`]),
    ...(status === plan.status
      ? []
      : [`the mock responded with ${status} instead of ${plan.status}`]),
    ...(isDeepStrictEqual(alternative, plan.alternative)
      ? []
      : [`credentials of [${alternative}] instead of [${plan.alternative}]`]),
  ];
}

async function judgeResult(
  result: CallResult,
  received: WireResponse,
  plan: PlannedCall,
  vendor: string,
): Promise<readonly string[]> {
  const { status, data, error, response } = result;
  const common = [
    ...expectSame("status", status, plan.status),
    ...expectSame(
      "response.status",
      response instanceof Response ? response.status : undefined,
      plan.status,
    ),
  ];
  const body = bodyValue(received);
  if (isSuccess(plan.status)) {
    if (isItems(data)) {
      const [got, wanted] = [await countItems(data), itemsOnWire(received)];
      return [...common, ...expectSame("the number of items", got, wanted)];
    }
    const got = isBytes(data) ? Buffer.from(await new Response(data).arrayBuffer()) : data;
    const wanted = Buffer.isBuffer(got) ? received.body : body;
    return [
      ...common,
      ...expectSame("error", error, undefined),
      ...expectSame("data", got, wanted),
    ];
  }
  return [
    ...common,
    ...expectSame("data", data, undefined),
    ...judgeError(error, errorValue(received), plan, vendor),
  ];
}

function judgeError(
  error: unknown,
  body: unknown,
  plan: PlannedCall,
  vendor: string,
): readonly string[] {
  if (!(error instanceof Error)) return [`error is ${describe(error)} instead of an ApiError`];
  const { name, method, path } = plan.operation;
  const wanted = {
    name: "ApiError",
    vendor,
    operation: name,
    method,
    pathTemplate: path,
    status: plan.status,
    body,
  };
  return Object.entries(wanted).flatMap(([key, value]) =>
    expectSame(`error.${key}`, Reflect.get(error, key), value),
  );
}

/** Whether a body is a file or a stream, neither read nor decoded. */
function isBytes(data: unknown): data is Blob | ReadableStream<Uint8Array> {
  return data instanceof Blob || data instanceof ReadableStream;
}

/** What a caller must get for a response: parsed JSON, text, or undefined if it is empty. */
function bodyValue({ headers, body }: WireResponse): unknown {
  if (body.length === 0) return undefined;
  const text = body.toString("utf8");
  return isJsonType(mediaTypeOf(headers) ?? "") ? JSON.parse(text) : text;
}

/** An error's body is JSON if it parses as JSON, whatever its content type. */
function errorValue({ body }: WireResponse): unknown {
  if (body.length === 0) return undefined;
  const text = body.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function expectSame(what: string, got: unknown, wanted: unknown): readonly string[] {
  if (isDeepStrictEqual(got, wanted)) return [];
  return [`${what} is ${describe(got)} instead of ${describe(wanted)}`];
}

function describe(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return JSON.stringify(value) ?? String(value);
}
