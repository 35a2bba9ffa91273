// What errors say, a ConfigError about its field: constants, so that a bundle holds only those that it can
// throw. In the build for browsers the text of each is its name. What follows a text are names and
// limits, never a value of the caller.

/** `auth`, followed by the alternatives. */
export const AUTH_MISSING = 'is missing; pass "none" or';

/** `auth`, followed by its keys and the alternatives. */
export const AUTH_MISMATCH = "has";

/** `auth`, followed by the alternatives. */
export const AUTH_NOT_ACCEPTED = "is not accepted by this operation: use a client with";

/** A secret of `auth`. */
export const SECRET_IN_BROWSER =
  'would be shown by a browser: pass auth: "none" and the baseUrl of your own backend, or a function that supplies a short-lived token';

/** A secret of `auth`. */
export const NOT_A_SECRET = "must be visible ASCII, without spaces and line breaks";

/** A user name (RFC 7617). */
export const HAS_COLON = "must hold no colon";

/** A secret sent as a cookie. */
export const NOT_A_COOKIE = 'must hold none of " , ; \\';

/** `scopes`. */
export const NOT_NAMES = "must be a list of names";

/** `baseUrl`, or a server's URL. */
export const NOT_A_URL =
  "must be an https URL without user info, query, fragment and braces (allowInsecureHttp: true admits http)";

/** A choice, followed by what there is to choose. */
export const NOT_ONE_OF = "must be one of:";

/** `server.name`, followed by the servers of the operation. */
export const NO_COUNTERPART = "is not a server of this operation, which has:";

/** A server variable or an option, followed by what is known. */
export const UNKNOWN_OPTION = "is unknown";

/** A server variable. */
export const NOT_A_VARIABLE = "must be of letters, digits, `.`, `_` and `-`";

/** A number of retries. */
export const NOT_A_COUNT = "must be a whole number from 0 to 10";

/** Any other limit: timers take no delay of 2 ** 31 ms or more. */
export const NOT_A_LIMIT =
  "must be Infinity, or a whole number from 1 (to 2147483647 milliseconds)";

/** `fetch`, or a hook. */
export const NOT_A_FUNCTION = "must be a function";

/** `signal`. */
export const NOT_A_SIGNAL = "must be an AbortSignal";

/** `headers`. */
export const NOT_HEADERS = "must be Headers, pairs or an object";

/** What the platform lacks. */
export const NOT_SUPPORTED = "is missing on this platform";

/** A group of options or parameters. */
export const NOT_AN_OBJECT = "must be an object";

/** `headers`. */
export const HEADER_NAME = "holds an invalid header name";

/** A header. */
export const HEADER_VALUE = "must hold only ISO 8859-1 without control characters";

/** A location of parameters. */
export const NO_PARAMETERS = "holds parameters, of which this operation has none";

/** A body, or a parameter sent as JSON. */
export const NOT_JSON = "cannot be written as JSON: look for a bigint or a cycle";

/** A form body. */
export const NOT_A_PLAIN_OBJECT = "must be a plain object";

/** A multipart body. */
export const UNREADABLE_FILE = "holds a file that cannot be read";

/** `init`. */
export const UNREADABLE_VALUE = "holds a value that cannot be read";

/** A parameter. */
export const NOT_A_SCALAR = "must be a string, finite number, bigint, boolean or valid Date";

/** A parameter. */
export const HALF_SURROGATE = "holds half of a surrogate pair";

/** `path` of a call by path. */
export const NO_SLASH = "must begin with a slash";

/** A path parameter. */
export const PATH_VALUE = "must not be empty, `.`, `..` or hold a control character";

/** `body`, followed by the method. */
export const BODY_OF_METHOD = "cannot go with";

/** `middleware`. */
export const NOT_MIDDLEWARE = "must be an object with onRequest, onResponse or onError";

/** An AbortedError. */
export const ABORTED = "aborted by the caller";

/** A TimeoutError, followed by its limit. */
export const NO_RESPONSE = "no response within";

/** A NetworkError, followed by its code. */
export const NETWORK_FAILURE = "network failure";

/** A CredentialError, after its field. */
export const NOT_SUPPLIED = "could not be supplied";

/** A RedirectError, after its status. */
export const NOT_FOLLOWED = "redirect, which is not followed";

/** A ParseError, after its status and followed by what the body is. */
export const BAD_BODY = "with a body that is";

/** The option meant by one that does not exist, as the end of a message; without a prototype. */
export const NEAR_OPTIONS: Readonly<Record<string, string>> = {
  // @ts-expect-error TypeScript takes it for a member; it is the object's prototype.
  __proto__: null,
  timeout: ": use attemptTimeout or totalTimeout",
  retries: ": use maxRetries",
  retry: ": use maxRetries",
  params: ": use path, query, header and cookie",
  searchParams: ": use query",
  data: ": use body",
  json: ": use body",
  baseURL: ": use baseUrl",
  prefixUrl: ": use baseUrl",
  token: ": use auth",
  apiKey: ": use auth",
};
