import createOpenapiFetchClient, { type Client } from "openapi-fetch";
import { isConfigError } from "../errors/guards.ts";
import type { HttpMethod } from "../metadata.ts";
import { createTokenBucket } from "../retry/token-bucket.ts";
import { classifyFailure } from "../send/classify-failure.ts";
import { type Clock, systemClock } from "../send/clock.ts";
import type { Sender } from "../send/exchange.ts";
import { checkHeaders } from "./call/check-headers.ts";
import { type PreparedCall, prepareCalls } from "./call/prepare-call.ts";
import { readResponse } from "./call/read-response.ts";
import { RequestStub, stubContext } from "./call/request-stub.ts";
import { type SentContext, sendCall } from "./call/send-call.ts";
import type { OpenapiCallOptions, OpenapiClientOptions } from "./client-options.ts";
import { registerMiddleware } from "./register-middleware.ts";

/** openapi-fetch's default: every media type that a document may name. */
type AnyMedia = `${string}/${string}`;

/** The part of openapi-fetch that is used, for calls whose types the outer client has checked. */
interface Caller {
  request(method: string, path: string, init: PreparedCall): Promise<{ response: Response }>;
}

/**
 * openapi-fetch's client over any `paths` of openapi-typescript, sent by the engine of the vendor
 * clients: retries, time limits, no redirects, typed errors. Throws a ConfigError for options that
 * cannot work.
 */
export function createClient<Paths extends object, Media extends AnyMedia = AnyMedia>(
  options: OpenapiClientOptions = {},
): Client<Paths, Media> {
  return createTimedClient(options, systemClock);
}

/** `createClient` with a clock of your own. */
export function createTimedClient<Paths extends object, Media extends AnyMedia = AnyMedia>(
  options: OpenapiClientOptions,
  clock: Clock,
): Client<Paths, Media> {
  const prepareCall = prepareCalls(options);
  const caller = createCaller(options, {
    clock,
    bucket: createTokenBucket(),
    classify: classifyFailure,
  });
  const { use, eject, ofCall } = registerMiddleware();
  const call = async (method: HttpMethod, path: string, init: OpenapiCallOptions = {}) => {
    try {
      const prepared = prepareCall(method, path, init, ofCall(init.middleware));
      const { callContext, seen, received } = prepared[stubContext];
      const { response } = await caller.request(method, path, prepared);
      // A middleware may have returned another response.
      return received.result?.response === response
        ? received.result
        : await readResponse(response, {
            context: callContext,
            parseAs: seen.parseAs,
            report: received.report,
          });
    } catch (error) {
      const operation = `${method} ${path}`;
      throw isConfigError(error)
        ? Object.assign(error, { operation, method, pathTemplate: path })
        : error;
    }
  };
  const by = (method: HttpMethod) => (path: string, init?: OpenapiCallOptions) =>
    call(method, path, init);
  const client = {
    // A document names its methods in lower case.
    request: (method: string, path: string, init?: OpenapiCallOptions) =>
      call(method.toUpperCase() as HttpMethod, path, init),
    GET: by("GET"),
    PUT: by("PUT"),
    POST: by("POST"),
    DELETE: by("DELETE"),
    OPTIONS: by("OPTIONS"),
    HEAD: by("HEAD"),
    PATCH: by("PATCH"),
    TRACE: by("TRACE"),
    use,
    eject,
  };
  // openapi-fetch's types describe the same calls by path.
  return client as unknown as Client<Paths, Media>;
}

function createCaller({ headers = {} }: OpenapiClientOptions, sender: Sender): Caller {
  const caller = createOpenapiFetchClient({
    headers: checkHeaders(headers, "headers", "createClient"),
    // It takes any class for its Request, and hands what it has built to its fetch.
    Request: RequestStub as unknown as typeof Request,
    // What it hands over is what its Request option has built: the stub.
    fetch: (built) => sendCall(built as unknown as RequestStub<SentContext>, sender),
  });
  // Its generics describe calls by path.
  return caller as unknown as Caller;
}
