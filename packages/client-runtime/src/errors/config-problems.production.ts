// Stands in for config-problems.ts in the build for browsers, where a text is its name: the README
// lists them.

/** See config-problems.ts. */
export const AUTH_MISSING = "auth-missing";

/** See config-problems.ts. */
export const AUTH_MISMATCH = "auth-mismatch";

/** See config-problems.ts. */
export const AUTH_NOT_ACCEPTED = "auth-not-accepted";

/** See config-problems.ts. */
export const SECRET_IN_BROWSER = "secret-in-browser";

/** See config-problems.ts. */
export const NOT_A_SECRET = "not-a-secret";

/** See config-problems.ts. */
export const HAS_COLON = "has-colon";

/** See config-problems.ts. */
export const NOT_A_COOKIE = "not-a-cookie";

/** See config-problems.ts. */
export const NOT_NAMES = "not-names";

/** See config-problems.ts. */
export const NOT_A_URL = "not-a-url";

/** See config-problems.ts. */
export const NOT_ONE_OF = "not-one-of";

/** See config-problems.ts. */
export const NO_COUNTERPART = "no-counterpart";

/** See config-problems.ts. */
export const UNKNOWN_OPTION = "unknown-option";

/** See config-problems.ts. */
export const NOT_A_VARIABLE = "not-a-variable";

/** See config-problems.ts. */
export const NOT_A_COUNT = "not-a-count";

/** See config-problems.ts. */
export const NOT_A_LIMIT = "not-a-limit";

/** See config-problems.ts. */
export const NOT_A_FUNCTION = "not-a-function";

/** See config-problems.ts. */
export const NOT_A_SIGNAL = "not-a-signal";

/** See config-problems.ts. */
export const NOT_HEADERS = "not-headers";

/** See config-problems.ts. */
export const NOT_AN_OBJECT = "not-an-object";

/** See config-problems.ts. */
export const HEADER_NAME = "header-name";

/** See config-problems.ts. */
export const HEADER_VALUE = "header-value";

/** See config-problems.ts. */
export const NO_PARAMETERS = "no-parameters";

/** See config-problems.ts. */
export const NOT_JSON = "not-json";

/** See config-problems.ts. */
export const NOT_A_PLAIN_OBJECT = "not-a-plain-object";

/** See config-problems.ts. */
export const UNREADABLE_FILE = "unreadable-file";

/** See config-problems.ts. */
export const UNREADABLE_VALUE = "unreadable-value";

/** See config-problems.ts. */
export const NOT_A_SCALAR = "not-a-scalar";

/** See config-problems.ts. */
export const HALF_SURROGATE = "half-surrogate";

/** See config-problems.ts. */
export const NO_SLASH = "no-slash";

/** See config-problems.ts. */
export const PATH_VALUE = "path-value";

/** See config-problems.ts. */
export const BODY_OF_METHOD = "body-of-method";

/** See config-problems.ts. */
export const NOT_MIDDLEWARE = "not-middleware";

/** See config-problems.ts. */
export const NEAR_OPTIONS: Readonly<Record<string, string>> = {};
