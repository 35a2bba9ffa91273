import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in what a caller and its hooks learn about a failure. */
export const ERROR_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("send-with-retries.ts", "retry", {
    "failure of fetch escapes raw": "throw [-error(isSafe)-]{+thrown+};",
    "failure while a body is read escapes raw":
      '{+if (phase === "body") throw thrown; +}delayMs = retryOrThrow(thrown);',
    "failure while the body of a failed response is read escapes raw":
      'return settleFailure(response, url, renew, limits){+.catch((raw) => { throw Object.defineProperty(raw, Symbol.for("@org/client-runtime/error"), { value: "x" }); })+};',
    "attempts not counted": "attempts [-+-]= 1;",
    "transient failure not retryable in its error": "...report([-isRetryable-]{+false+})",
  }),
  ...mutantsOf("send-with-retries.ts", "abort", {
    "abort in the wait escapes raw": "[-.catch(retryOrThrow)-]",
  }),
  ...mutantsOf("locate-error.ts", "errors", {
    "error of the caller's own code escapes raw":
      'if ([-name !== undefined && -]name !== "ConfigError"',
    "refused call mistaken for another":
      "return [-Object.assign(error as object, context)-]{+error+};",
  }),
  ...mutantsOf("read-body.ts", "errors", {
    "SyntaxError of an unreadable success escapes":
      "catch [-{-]{+(raw) { if (response.ok) throw raw;+}\n    return { value: text, problem",
  }),
  ...mutantsOf("read-result.ts", "errors", {
    "ParseError quotes the body":
      "throw new ParseError({ ...report,{+ operation: String(value),+} retryable",
    "request id not read":
      "const id = [-(requestIdHeader && headerOf(response, requestIdHeader)) || -]undefined",
  }),
  ...mutantsOf("parse-error.ts", "errors", {
    "ParseError quotes the Content-Type":
      '[-MEDIA_TYPE.exec(header ?? "")?.[0]-]{+header ?? undefined+}',
  }),
  ...mutantsOf("read-result.ts", "retry", {
    "ParseError not ambiguous": "ambiguous: [-true-]{+false+}, status",
  }),
  ...mutantsOf("api-error.ts", "errors", {
    "body of an ApiError enumerable":
      'Object.[-defineProperty(this, "body", { value: body })-]{+assign(this, { body })+};',
    "body in the message of an ApiError": 'super("ApiError", {+JSON.stringify(body) + +}',
  }),
  ...mutantsOf("create-engine.ts", "errors", {
    "path values in the context of an error":
      "const context = {+{ ...+}callContext(operation, vendor){+, ...(init.path && { pathTemplate: JSON.stringify(init.path) }) }+};",
  }),
  ...mutantsOf("error-brand.ts", "errors", {
    "guards know no other copy of the runtime": "Symbol[-.for-](",
  }),
  ...mutantsOf("failure-code.ts", "failure-code", {
    "bytes that the parser of fetch could not read in the error":
      '[-"data" in error ? undefined : -]cause',
    "code of a failure looked for in its first cause alone": "DEEPEST_CAUSE = [-10-]{+1+}",
  }),
  ...mutantsOf("create-engine.ts", "faults/redirects", {
    "redirect followed": 'redirect: "[-manual-]{+follow+}"',
  }),
  ...mutantsOf("send-with-retries.ts", "redirect", {
    "redirect taken for a response": "[-/^3/.test(reason)-]{+false+}",
    "redirect hidden by a browser taken for a response":
      '[-response.type === "opaqueredirect" ||-]',
    "Location with its query in the error": "new URL(location, url).[-origin-]{+href+}",
  }),
  ...mutantsOf("send-with-retries.ts", "hooks", {
    "hook that throws breaks the call": "([-async -]() => hook({",
    "hook that rejects left unhandled": "...info }, send))()[-.catch(() => {})-];",
    "hook not called for a retry": '[-notify("onRetry", { delayMs, reason });-]',
    "hook sees the values of headers":
      'notify("onAttempt"{+, { headers: [...new Headers(init.headers)] }+});',
    "hook not called for a failed response":
      '[-notify("onError", { status, reason, durationMs: elapsed() });-]',
    "hook not called for a call without a response":
      '[-notify("onError", { status: undefined, reason, durationMs: elapsed() });-]',
  }),
  ...mutantsOf("create-engine.ts", "hooks", {
    "hook of the client takes precedence over the call's":
      "[-hooks = options.hooks-]{+hooks: own, ...rest+} } = init;{+ const hooks = options.hooks ?? own;+}",
  }),
  ...mutantsOf("call-context.ts", "hooks", {
    "id of a call the same for all":
      "const callId = [-Math.random().toString(36).slice(2, 10)-]{+'a'+};",
  }),
  ...mutantsOf("call-for-secret.ts", "credentials", {
    "failure of a credential function escapes raw":
      "throw [-new CredentialError(-]{+cause; new CredentialError(+}",
  }),
];
