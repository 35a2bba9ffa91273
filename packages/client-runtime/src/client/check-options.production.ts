// Stands in for check-options.ts in the build for browsers: a name that is wrong there was wrong in
// development too, where it was refused.

import type { OptionNames, TransportOptions } from "./check-options.ts";

/** See check-options.ts. */
export const CLIENT_OPTIONS: Pick<OptionNames, "own"> = {
  own: /^(?:auth|server|baseUrl|allowInsecureHttp|headers|fetch|hooks|max\w+|\w+Timeout)$/,
};

/** See check-options.ts. */
export const CALL_OPTIONS: Pick<OptionNames, "own"> = {
  own: /^(?:path|query|header|cookie|body|contentType|accept|signal|headers|fetch|hooks|max\w+|\w+Timeout)$/,
};

/** The options that are left for fetch. */
export function checkOptions(options: object, { own }: Pick<OptionNames, "own">): TransportOptions {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !own.test(name)));
}
