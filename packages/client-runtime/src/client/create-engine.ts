import type { SupplyCredentials } from "../credentials/supply-credentials.ts";
import type { VendorMetadata } from "../metadata.ts";
import { addHeaders, type HeaderRecord } from "../request/add-headers.ts";
import { resolveServer } from "../request/base-url.ts";
import { writeRequest } from "../request/write-request.ts";
import { readResult } from "../result/read-result.ts";
import { isIdempotent } from "../retry/is-idempotent.ts";
import { createTokenBucket } from "../retry/token-bucket.ts";
import type { Clock } from "../send/clock.ts";
import { locateError } from "../send/locate-error.ts";
import { isStream, prepareAttempt } from "../send/prepare-attempt.ts";
import { sendWithRetries } from "../send/send-with-retries.ts";
import type { Engine } from "./call-operation.ts";
import { checkFunctions } from "./check-functions.ts";
import { DEFAULT_LIMITS, resolveLimits } from "./limits.ts";
import type { ClientOptions, ServerOption } from "./options.ts";
import { transportOptions } from "./transport-options.ts";

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
  const { vendor, headers: names } = metadata;
  const { baseUrl, choice } = resolveServer(metadata, options);
  const clientHeaders: HeaderRecord = {};
  addHeaders(clientHeaders, options.headers, "headers", vendor);
  const clientLimits = resolveLimits(options, DEFAULT_LIMITS, vendor);
  checkFunctions(options, vendor);
  const sender = { clock, bucket: createTokenBucket() };

  return async (operation, init = {}) => {
    const { name, method, path, security, servers, chooseServer, retryStatuses } = operation;
    const context = { vendor, operation: name ?? `${method} ${path}`, method, pathTemplate: path };
    try {
      checkFunctions(init, vendor);
      const base =
        servers && choice ? (chooseServer?.(servers, choice, vendor) ?? baseUrl) : baseUrl;
      const written = writeRequest(vendor, base, clientHeaders, operation, init);
      const request = written instanceof Promise ? await written : written;
      const fetch = init.fetch ?? options.fetch ?? globalThis.fetch;
      const plain = { ...transportOptions(init), method, redirect: "manual" } as const;
      return await sendWithRetries(
        {
          context,
          limits: resolveLimits(init, clientLimits, vendor),
          hooks: init.hooks ?? options.hooks,
          signal: init.signal,
          fetch,
          isIdempotent: isIdempotent(operation, init.body),
          isReplayable: !isStream(request.body),
          retryStatuses,
          headers: names,
          prepare: (signal) => {
            const attempt = signal === undefined ? plain : { ...plain, signal };
            const supplied = supplyCredentials(security, { signal, fetch, baseUrl });
            return supplied instanceof Promise
              ? supplied.then((credentials) => prepareAttempt(request, attempt, credentials))
              : prepareAttempt(request, attempt, supplied);
          },
          read: (response, report) =>
            readResult(response, names?.requestId, operation, init.accept, report),
        },
        sender,
      );
    } catch (error) {
      throw locateError(error, context);
    }
  };
}
