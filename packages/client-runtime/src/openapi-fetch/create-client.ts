import type { Client } from "openapi-fetch";
import { checkPlatform } from "../client/check-platform.ts";
import { parseBaseUrl } from "../request/base-url.ts";
import { classifyFailure } from "../send/classify-failure.ts";
import { type Clock, systemClock } from "../send/clock.ts";
import type { OpenapiClientOptions } from "./client-options.ts";
import type { CallTarget } from "./client-rules.ts";
import { type AnyMedia, openClient } from "./open-client.ts";

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
  checkPlatform(options.fetch ?? globalThis.fetch, "createClient");
  const { baseUrl, allowInsecureHttp } = options;
  const own = baseUrl ? readTarget(baseUrl, allowInsecureHttp) : undefined;
  const rules = {
    vendor: own?.vendor ?? "createClient",
    operations: new Map(),
    aim: (_operation: unknown, given: string | undefined) =>
      given || own === undefined ? readTarget(given || "/", allowInsecureHttp) : own,
    supplyCredentials: undefined,
    headers: undefined,
  };
  return openClient(options, rules, { clock, classify: classifyFailure });
}

/** Errors and hooks name the host as the vendor. */
function readTarget(url: string, allowInsecureHttp: boolean | undefined): CallTarget {
  const baseUrl = parseBaseUrl(url, "baseUrl", "createClient", allowInsecureHttp);
  return { vendor: new URL(baseUrl).host, baseUrl };
}
