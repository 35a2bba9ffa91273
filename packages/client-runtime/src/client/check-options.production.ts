// Stands in for check-options.ts in the build for browsers: a name that is wrong there was wrong in
// development too, where it was refused.

import type { TransportOptions } from "./check-options.ts";

/** The options that are ours, of a client or a call. */
export const CLIENT_OPTIONS: RegExp =
  /^(?:auth|server|baseUrl|allowInsecureHttp|scope|path|query|header|cookie|body|contentType|accept|signal|headers|fetch|hooks|max\w+|\w+Timeout)$/;

/** See `CLIENT_OPTIONS`. */
export const CALL_OPTIONS: RegExp = CLIENT_OPTIONS;

/** The options that are left for fetch. */
export function checkOptions(options: object, own: RegExp): TransportOptions {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !own.test(name)));
}
