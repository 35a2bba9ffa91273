import type { CallCredentials } from "../credentials/credential-metadata.ts";
import { callContext } from "../errors/call-context.ts";
import type { VendorMetadata } from "../metadata.ts";
import { addHeaders } from "../request/add-headers.ts";
import { resolveBaseUrl } from "../request/base-url.ts";
import { type HeaderRecord, joinHeaders } from "../request/join-headers.ts";
import { addQuery, writeRequest } from "../request/write-request.ts";
import { readResult } from "../result/read-result.ts";
import { isIdempotent } from "../retry/is-idempotent.ts";
import { createTokenBucket } from "../retry/token-bucket.ts";
import type { PreparedAttempt } from "../send/exchange.ts";
import { locateError } from "../send/locate-error.ts";
import { sendWithRetries } from "../send/send-with-retries.ts";
import type { Engine } from "./call-operation.ts";
import { CALL_OPTIONS, CLIENT_OPTIONS, checkOptions } from "./check-options.ts";
import { checkPlatform } from "./check-platform.ts";
import { DEFAULT_LIMITS, resolveLimits } from "./limits.ts";
import type { ClientOptions, ServerOption } from "./options.ts";
import type { Platform } from "./platform.ts";

/**
 * Creates the engine that performs the calls of one client. Throws a ConfigError for options that
 * cannot work, so that no call has to.
 */
export function createEngine(
  metadata: VendorMetadata,
  options: ClientOptions<object, ServerOption>,
  { supplyCredentials, clock, classify }: Platform,
): Engine {
  const { vendor } = metadata;
  checkPlatform(options.fetch ?? globalThis.fetch, vendor);
  const clientUrl = resolveBaseUrl(metadata, options);
  const clientHeaders: HeaderRecord = {};
  addHeaders(clientHeaders, options.headers, "headers", vendor);
  const clientLimits = resolveLimits(options, DEFAULT_LIMITS, vendor);
  const clientTransport = checkOptions(options, CLIENT_OPTIONS, vendor);
  const sender = { clock, classify, bucket: createTokenBucket() };

  return async (operation, init = {}, supply = supplyCredentials) => {
    const { method, servers, retryStatuses } = operation;
    const context = callContext(operation, vendor);
    try {
      const transport = { ...clientTransport, ...checkOptions(init, CALL_OPTIONS, vendor) };
      const { signal, fetch = options.fetch ?? globalThis.fetch, hooks = options.hooks } = init;
      const limits = resolveLimits(init, clientLimits, vendor);
      const baseUrl =
        (servers && operation.chooseServer?.(servers, metadata, options, clientUrl)) ?? clientUrl;
      const written = writeRequest(vendor, clientHeaders, operation, init);
      const { target, headers, body } = written instanceof Promise ? await written : written;
      // Not every platform has the class.
      const isStream = typeof ReadableStream !== "undefined" && body instanceof ReadableStream;
      const prepared = {
        ...transport,
        method,
        redirect: "manual",
        ...(body !== undefined && { body }),
        // A response may arrive while a stream is still being sent; fetch wants that said.
        ...(isStream && { duplex: "half" as const }),
      } as const;
      let secrets: CallCredentials | undefined;
      const withCredentials =
        (own: AbortSignal | undefined) =>
        (credentials: CallCredentials): PreparedAttempt => {
          secrets = credentials;
          return {
            url: baseUrl + addQuery(target, credentials.query),
            init: {
              ...prepared,
              // They go last, so that no header of the caller displaces them.
              headers: joinHeaders(headers, credentials.headers),
              ...(own && { signal: own }),
            },
            renew: credentials.renew,
          };
        };
      return await sendWithRetries(
        {
          context,
          limits,
          hooks,
          signal,
          fetch,
          isIdempotent: isIdempotent(operation, init.body),
          isReplayable: !isStream,
          retryStatuses,
          headers: metadata.headers,
          prepare: (own) => {
            const put = withCredentials(own);
            const supplied = supply(operation.security, {
              call: context,
              limits,
              sender,
              signal: own,
              fetch,
              transport,
              baseUrl: clientUrl,
            });
            return supplied instanceof Promise ? supplied.then(put) : put(supplied);
          },
          read: (response, report, attempt) =>
            readResult(
              response,
              metadata.headers?.requestId,
              operation,
              init.accept,
              { limits, signal, attempt, report },
              secrets,
            ),
        },
        sender,
      );
    } catch (error) {
      throw locateError(error, context);
    }
  };
}
