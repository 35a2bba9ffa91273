import { ConfigError } from "../errors/config-error.ts";
import { NEAR_OPTIONS, NOT_A_SIGNAL, UNKNOWN_OPTION } from "../errors/problems.ts";
import { checkFunctions } from "./check-functions.ts";

/** Options of fetch, a framework's and a platform's additions included. */
export type TransportOptions = Readonly<Record<string, unknown>>;

/** Which options are ours, by their names. */
export interface OptionNames {
  /** Options of ours. */
  readonly own: RegExp;
  /** Options that are refused: they would change nothing, without a word. */
  readonly refused: RegExp;
}

/** A client knows its options, and those of fetch, Next.js, Cloudflare, undici, node-fetch, Deno and Bun. */
export const CLIENT_OPTIONS: OptionNames = {
  own: /^(?:auth|server|baseUrl|allowInsecureHttp|scope|headers|fetch|hooks|max(?:Retries|ResponseBytes)|(?:attempt|total)Timeout)$/,
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
  checkFunctions(options, vendor);
  const transport: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    if (own.test(name)) {
      // Some platforms bring a signal of their own kind.
      if (name === "signal" && value && !("aborted" in Object(value))) {
        throw new ConfigError(name, NOT_A_SIGNAL, vendor);
      }
    } else if (refused.test(name)) {
      throw new ConfigError(name, UNKNOWN_OPTION + (NEAR_OPTIONS[name] ?? ""), vendor);
    } else {
      transport[name] = value;
    }
  }
  return transport;
}
