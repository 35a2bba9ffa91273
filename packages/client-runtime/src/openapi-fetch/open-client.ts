import createOpenapiFetchClient, { type Client } from "openapi-fetch";
import { callContext } from "../errors/call-context.ts";
import { isConfigError } from "../errors/guards.ts";
import type { HttpMethod } from "../http-method.ts";
import { createTokenBucket } from "../retry/token-bucket.ts";
import type { Sender } from "../send/exchange.ts";
import type { Caller } from "./call/caller.ts";
import { encodeBody } from "./call/encode-body.ts";
import { performCall } from "./call/perform-call.ts";
import { prepareCalls } from "./call/prepare-call.ts";
import {
  fetchOptionsOf,
  type OpenapiCallOptions,
  type OpenapiClientOptions,
} from "./client-options.ts";
import type { ClientRules } from "./client-rules.ts";
import { registerMiddleware } from "./middleware/register-middleware.ts";

/** openapi-fetch's default: every media type that a document may name. */
export type AnyMedia = `${string}/${string}`;

/**
 * openapi-fetch's client by the rules of a vendor or of none. Throws a ConfigError for options that
 * cannot work.
 */
export function openClient<Paths extends object, Media extends AnyMedia = AnyMedia>(
  options: Omit<OpenapiClientOptions, "baseUrl">,
  rules: ClientRules,
  platform: Omit<Sender, "bucket">,
): Client<Paths, Media> {
  const prepareCall = prepareCalls(options, rules);
  const sender = { ...platform, bucket: createTokenBucket() };
  // Its generics describe calls by path.
  const caller = createOpenapiFetchClient(fetchOptionsOf(options)) as unknown as Caller;
  const { use, eject, ofCall } = registerMiddleware();
  const call = async (method: HttpMethod, path: string, init: OpenapiCallOptions = {}) => {
    const known = rules.operations.get(`${method} ${path}`);
    const { vendor: _, ...anonymous } = callContext(known ?? { method, path }, rules.vendor);
    try {
      const prepared = prepareCall(anonymous, known, init);
      const { encode } = prepared;
      const encoded = encode === undefined ? prepared : await encodeBody(prepared, encode);
      return await performCall(caller, encoded, ofCall(init.middleware), sender);
    } catch (error) {
      throw isConfigError(error) ? Object.assign(error, anonymous) : error;
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
