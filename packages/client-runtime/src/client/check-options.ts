import { ConfigError } from "../errors/config-error.ts";
import {
  NOT_A_FUNCTION,
  NOT_A_SIGNAL,
  NOT_AN_OBJECT,
  UNKNOWN_OPTION,
} from "../errors/config-problems.ts";

/** What other clients call options that have another name here. */
const MISNOMERS: Readonly<Record<string, string>> = {
  timeout: "attemptTimeout",
  retries: "maxRetries",
  retry: "maxRetries",
  params: "path, query, header or cookie",
  searchParams: "query",
  data: "body",
  json: "body",
  baseURL: "baseUrl",
  prefixUrl: "baseUrl",
  token: "auth",
  apiKey: "auth",
};

const CALL_OPTIONS =
  /^(?:path|query|header|cookie|body|contentType|accept|headers|fetch|hooks|signal|maxRetries|(?:attempt|total)Timeout|maxResponseBytes)$/;

const CLIENT_OPTIONS =
  /^(?:auth|server|baseUrl|allowInsecureHttp|headers|fetch|hooks|maxRetries|(?:attempt|total)Timeout|maxResponseBytes)$/;

// Of fetch (Fetch §5.4), and of Next.js, Cloudflare, undici, node-fetch, Deno and Bun.
const TRANSPORT_OPTIONS =
  /^(?:cache|credentials|integrity|keepalive|mode|priority|referrer|referrerPolicy|window|next|cf|dispatcher|agent|client|proxy|tls|unix|verbose)$/;

/** Options of fetch, a framework's and a platform's additions included. */
export type TransportOptions = Readonly<Record<string, unknown>>;

/**
 * Checks the options of a client, and returns those that are left for fetch. Throws a ConfigError for
 * one that is unknown: it would change nothing, without a word.
 */
export function checkClientOptions(options: object, vendor: string): TransportOptions {
  for (const name of Object.keys(options)) {
    if (!CLIENT_OPTIONS.test(name) && !TRANSPORT_OPTIONS.test(name)) {
      refuse(name, vendor);
    }
  }
  return checkOptions(options, CLIENT_OPTIONS, vendor);
}

/**
 * Checks the options of a call, and returns those that are left for fetch, which may be any. Throws a
 * ConfigError for a name that other clients have for an option of ours.
 */
export function checkCallOptions(init: object, vendor: string): TransportOptions {
  return checkOptions(init, CALL_OPTIONS, vendor);
}

function checkOptions(options: object, own: RegExp, vendor: string): TransportOptions {
  const transport: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    if (!own.test(name)) {
      transport[name] = Object.hasOwn(MISNOMERS, name) ? refuse(name, vendor) : value;
    } else if (value !== undefined) {
      checkValue(name, value, vendor);
    }
  }
  return transport;
}

function checkValue(name: string, value: unknown, vendor: string): void {
  if (name === "fetch" && typeof value !== "function") {
    throw new ConfigError(name, NOT_A_FUNCTION, vendor);
  }
  if (name === "hooks") {
    checkHooks(value, vendor);
  } else if (/^(?:path|query|header|cookie)$/.test(name) && !(value instanceof Object)) {
    throw new ConfigError(name, NOT_AN_OBJECT, vendor);
  }
  // Some platforms bring a signal of their own kind.
  if (name === "signal" && value !== null && !("aborted" in Object(value))) {
    throw new ConfigError(name, NOT_A_SIGNAL, vendor);
  }
}

/** Throws a ConfigError for hooks that are no object, and for one that is no function. */
export function checkHooks(hooks: unknown, vendor: string): void {
  if (hooks !== undefined && !(hooks instanceof Object)) {
    throw new ConfigError("hooks", NOT_AN_OBJECT, vendor);
  }
  for (const [name, hook] of Object.entries(hooks ?? {})) {
    if (hook !== undefined && typeof hook !== "function") {
      throw new ConfigError(name, NOT_A_FUNCTION, vendor);
    }
  }
}

function refuse(name: string, vendor: string): never {
  const meant = Object.hasOwn(MISNOMERS, name) ? `: use ${MISNOMERS[name]}` : "";
  throw new ConfigError(name, UNKNOWN_OPTION + meant, vendor);
}
