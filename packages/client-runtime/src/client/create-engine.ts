import type { SupplyCredentials } from "../credentials/supply-credentials.ts";
import type { VendorMetadata } from "../metadata.ts";
import { resolveBaseUrl } from "../request/base-url.ts";
import { mergeHeaders } from "../request/merge-headers.ts";
import { prepareRequest } from "../request/prepare-request.ts";
import { readResult } from "../result/read-result.ts";
import { isIdempotent } from "../retry/is-idempotent.ts";
import { createTokenBucket } from "../retry/token-bucket.ts";
import type { Clock } from "../send/clock.ts";
import { locateError } from "../send/locate-error.ts";
import { prepareAttempt } from "../send/prepare-attempt.ts";
import { sendWithRetries } from "../send/send-with-retries.ts";
import { createTransport } from "../send/transport.ts";
import type { Engine } from "./call-operation.ts";
import { checkFunctions } from "./check-functions.ts";
import { DEFAULT_LIMITS, resolveLimits } from "./limits.ts";
import type { ClientOptions, ServerOption } from "./options.ts";

/**
 * Creates the engine that performs the calls of one client. Throws a ConfigError for options that
 * cannot work, so that no call has to.
 */
export function createEngine(
  metadata: VendorMetadata,
  options: ClientOptions<object, ServerOption>,
  supplyCredentials: SupplyCredentials,
  clock: Clock,
): Engine {
  const { vendor } = metadata;
  const baseUrl = resolveBaseUrl(metadata, options);
  const defaults = {
    vendor,
    baseUrl,
    isBaseUrlGiven: options.baseUrl !== undefined,
    allowInsecureHttp: options.allowInsecureHttp,
    headers: [...mergeHeaders([{ field: "headers", headers: options.headers }], vendor)],
  };
  const clientLimits = resolveLimits(options, DEFAULT_LIMITS, vendor);
  checkFunctions(options, vendor);
  const sender = { clock, bucket: createTokenBucket() };
  const transport = createTransport();

  return async (operation, init = {}) => {
    const { name, method, path, security, retryStatuses } = operation;
    const context = { vendor, operation: name ?? `${method} ${path}`, method, pathTemplate: path };
    try {
      checkFunctions(init, vendor);
      // The rest is fetch's own options, a framework's additions included.
      const { params, body, headers, fetch: ownFetch, hooks, signal, ...others } = init;
      const { contentType, accept, maxRetries, attemptTimeout, totalTimeout, ...fetchOptions } =
        others;
      const fetch = ownFetch ?? options.fetch ?? globalThis.fetch;
      const prepared = prepareRequest(defaults, operation, init);
      const request = prepared instanceof Promise ? await prepared : prepared;
      // A response may arrive while a stream is still being sent; fetch wants that said (Fetch
      // §5.3).
      const isStream = request.body instanceof ReadableStream;
      const duplex = isStream ? ({ duplex: "half" } as const) : {};
      const fixed = { redirect: "manual", ...duplex } as const;
      return await transport(method, request.url, (parts) =>
        sendWithRetries(
          {
            context,
            limits: resolveLimits(init, clientLimits, vendor),
            hooks: hooks ?? options.hooks,
            signal,
            fetch,
            isIdempotent: isIdempotent(operation, body),
            isReplayable: !isStream,
            retryStatuses,
            headers: metadata.headers,
            prepare: (attemptSignal) =>
              supplyCredentials(security, { signal: attemptSignal, fetch, baseUrl }).then(
                (credentials) =>
                  prepareAttempt(
                    request,
                    // Undefined means the default to fetch, which its exact optional types do not say.
                    { ...(fetchOptions as RequestInit), ...parts, ...fixed, signal: attemptSignal },
                    credentials,
                  ),
              ),
            read: (response, report) =>
              readResult(response, metadata.headers?.requestId, operation, init.accept, report),
          },
          sender,
        ),
      );
    } catch (error) {
      throw locateError(error, context);
    }
  };
}
