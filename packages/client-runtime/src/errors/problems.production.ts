// Stands in for problems.ts in the build for browsers, where a text is its name: the README
// lists them.

/** See problems.ts. */
export const AUTH_MISSING = "auth-missing";

/** See problems.ts. */
export const AUTH_MISMATCH = "auth-mismatch";

/** See problems.ts. */
export const AUTH_NOT_ACCEPTED = "auth-not-accepted";

/** See problems.ts. */
export const SECRET_IN_BROWSER = "secret-in-browser";

/** See problems.ts. */
export const NOT_A_SECRET = "not-a-secret";

/** See problems.ts. */
export const HAS_COLON = "has-colon";

/** See problems.ts. */
export const NOT_A_COOKIE = "not-a-cookie";

/** See problems.ts. */
export const NOT_NAMES = "not-names";

/** See problems.ts. */
export const NOT_A_URL = "not-a-url";

/** See problems.ts. */
export const NOT_ONE_OF = "not-one-of";

/** See problems.ts. */
export const NO_COUNTERPART = "no-counterpart";

/** See problems.ts. */
export const UNKNOWN_OPTION = "unknown-option";

/** See problems.ts. */
export const NOT_A_VARIABLE = "not-a-variable";

/** See problems.ts. */
export const NOT_A_COUNT = "not-a-count";

/** See problems.ts. */
export const NOT_A_LIMIT = "not-a-limit";

/** See problems.ts. */
export const NOT_A_FUNCTION = "not-a-function";

/** See problems.ts. */
export const NOT_A_SIGNAL = "not-a-signal";

/** See problems.ts. */
export const NOT_HEADERS = "not-headers";

/** See problems.ts. */
export const NOT_SUPPORTED = "not-supported";

/** See problems.ts. */
export const NOT_AN_OBJECT = "not-an-object";

/** See problems.ts. */
export const HEADER_NAME = "header-name";

/** See problems.ts. */
export const HEADER_VALUE = "header-value";

/** See problems.ts. */
export const NO_PARAMETERS = "no-parameters";

/** See problems.ts. */
export const NOT_JSON = "not-json";

/** See problems.ts. */
export const NOT_A_PLAIN_OBJECT = "not-a-plain-object";

/** See problems.ts. */
export const UNREADABLE_FILE = "unreadable-file";

/** See problems.ts. */
export const UNREADABLE_VALUE = "unreadable-value";

/** See problems.ts. */
export const NOT_A_SCALAR = "not-a-scalar";

/** See problems.ts. */
export const HALF_SURROGATE = "half-surrogate";

/** See problems.ts. */
export const NO_SLASH = "no-slash";

/** See problems.ts. */
export const PATH_VALUE = "path-value";

/** See problems.ts. */
export const BODY_OF_METHOD = "body-of-method";

/** See problems.ts. */
export const NOT_MIDDLEWARE = "not-middleware";

/** See problems.ts. */
export const ABORTED = "aborted";

/** See problems.ts. */
export const NO_RESPONSE = "no-response";

/** See problems.ts. */
export const NETWORK_FAILURE = "network-failure";

/** See problems.ts. */
export const NOT_SUPPLIED = "not-supplied";

/** See problems.ts. */
export const NOT_FOLLOWED = "not-followed";

/** See problems.ts. */
export const BAD_BODY = "bad-body";

/** See problems.ts. */
export const NEAR_OPTIONS: Readonly<Record<string, string>> = {};
