import { ConfigError } from "../errors/config-error.ts";
import {
  NEAR_OPTIONS,
  NOT_A_FUNCTION,
  NOT_A_SIGNAL,
  NOT_AN_OBJECT,
  UNKNOWN_OPTION,
} from "../errors/problems.ts";

/** Options of fetch, a framework's and a platform's additions included. */
export type TransportOptions = Readonly<Record<string, unknown>>;

/** Tells options apart by their names. */
export interface OptionNames {
  /** Options of ours. */
  readonly own: RegExp;
  /** Options that are refused: they would change nothing, without a word. */
  readonly refused: RegExp;
}

/** A client knows its options, and those of fetch, Next.js, Cloudflare, undici, node-fetch, Deno and Bun. */
export const CLIENT_OPTIONS: OptionNames = {
  own: /^(?:auth|server|baseUrl|allowInsecureHttp|headers|fetch|hooks|max(?:Retries|ResponseBytes)|(?:attempt|total)Timeout)$/,
  refused:
    /^(?!(?:cache|credentials|integrity|keepalive|mode|priority|referrer|referrerPolicy|window|next|cf|dispatcher|agent|client|proxy|tls|unix|verbose)$)/,
};

/** A call hands on whatever its fetch may understand, but what is an option of another client's. */
export const CALL_OPTIONS: OptionNames = {
  own: /^(?:path|query|header|cookie|body|contentType|accept|signal|headers|fetch|hooks|max(?:Retries|ResponseBytes)|(?:attempt|total)Timeout)$/,
  refused: /^(?:timeout|retry|retries|params|searchParams|data|json|auth|server|baseU\w+)$/,
};

/** Checks options, and returns those that are left for fetch. Throws a ConfigError that names one. */
export function checkOptions(
  options: object,
  { own, refused }: OptionNames,
  vendor: string,
): TransportOptions {
  const transport: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    if (own.test(name)) {
      // Some platforms bring a signal of their own kind.
      if (name === "signal" && value && !("aborted" in Object(value))) {
        throw new ConfigError(name, NOT_A_SIGNAL, vendor);
      }
      if (name === "fetch") checkFunction(name, value, vendor);
      if (name === "hooks") checkHooks(value, vendor);
    } else if (refused.test(name)) {
      throw new ConfigError(name, UNKNOWN_OPTION + (NEAR_OPTIONS[name] ?? ""), vendor);
    } else {
      transport[name] = value;
    }
  }
  return transport;
}

/** Throws a ConfigError for hooks that are no object, and for one that is no function. */
export function checkHooks(hooks: unknown, vendor: string): void {
  if (hooks && !(hooks instanceof Object)) {
    throw new ConfigError("hooks", NOT_AN_OBJECT, vendor);
  }
  for (const [name, hook] of Object.entries(hooks ?? {})) {
    checkFunction(name, hook, vendor);
  }
}

function checkFunction(name: string, value: unknown, vendor: string): void {
  if (value !== undefined && typeof value !== "function") {
    throw new ConfigError(name, NOT_A_FUNCTION, vendor);
  }
}
