import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in what a caller and its hooks learn about a failure. */
export const ERROR_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("send-with-retries.ts", "retry", {
    "failure of fetch escapes raw": "throw [-failure.error()-]{+thrown+};",
    "failure while a body is read escapes raw":
      '{+if (progress.phase === "body") throw thrown; +}delayMs = retryOrThrow(thrown);',
  }),
  ...mutantsOf("send-attempt.ts", "retry", {
    "failure while the body of a failed response is read escapes raw":
      'return await settleFailure(exchange, progress, response, url, renew){+.catch((raw) => { throw Object.defineProperty(raw, Symbol.for("@org/client-runtime/error"), { value: "x" }); })+};',
    "attempts not counted": "progress.attempts [-+-]= 1;",
    "transient failure not retryable in its error": "progress.report([-isRetryable-]{+false+})",
  }),
  ...mutantsOf("send-with-retries.ts", "abort", {
    "abort in the wait escapes raw": "[-.catch(retryOrThrow)-]",
  }),
  ...mutantsOf("locate-error.ts", "errors", {
    "error of the caller's own code escapes raw":
      "[-isAnyBranded(thrown)-]{+thrown+}\n    ? thrown",
  }),
  ...mutantsOf("read-body.ts", "errors", {
    "SyntaxError of an unreadable success escapes":
      "catch [-{-]{+(raw) { if (response.ok) throw raw;+}",
  }),
  ...mutantsOf("read-result.ts", "errors", {
    "ParseError quotes the body":
      "throw [-new ParseError({ ...report(), ambiguous: true, status, contentType })-]{+Object.assign(new ParseError({ ...report(), ambiguous: true, status, contentType }), { message: String(value) })+};",
    "request id not read": "[-(requestIdHeader && headers.get(requestIdHeader)) || -]undefined",
  }),
  ...mutantsOf("parse-error.ts", "errors", {
    "ParseError quotes the Content-Type":
      '[-MEDIA_TYPE.exec(fields.contentType ?? "")?.[0]-]{+fields.contentType ?? undefined+}',
  }),
  ...mutantsOf("read-result.ts", "retry", {
    "ParseError not ambiguous": "ambiguous: [-true-]{+false+}, status",
  }),
  ...mutantsOf("api-error.ts", "errors", {
    "body of an ApiError enumerable":
      'Object.[-defineProperty(this, "body", { value: body })-]{+assign(this, { body })+};',
    "body in the message of an ApiError":
      "fields);\n    {+this.message += JSON.stringify(body);\n    +}Object",
  }),
  ...mutantsOf("create-engine.ts", "errors", {
    "path values in the context of an error":
      'pathTemplate: path {++ JSON.stringify(init.params ?? "") +}};',
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
  ...mutantsOf("send-attempt.ts", "redirect", {
    "redirect taken for a response": "[-(status >= 300 && status < 400)-]{+false+}",
    "redirect hidden by a browser taken for a response":
      '[-response.type === "opaqueredirect" ||-]',
    "Location with its query in the error": "new URL(location, url).[-origin-]{+href+}",
  }),
  ...mutantsOf("call-progress.ts", "hooks", {
    "hook that throws breaks the call": "[-callHook(call, {-]{+call({+}",
    "hook not called for a retry":
      '[-this.notify("onRetry", { delayMs: delay, reason: failure.reason });-]',
  }),
  ...mutantsOf("hooks.ts", "hooks", {
    "hook that rejects left unhandled": "[-await -]hook(info);",
  }),
  ...mutantsOf("send-attempt.ts", "hooks", {
    "hook sees the values of headers":
      'progress.notify("onAttempt", {{+ headers: [...new Headers(init.headers)] +}});',
    "hook not called for a failed response":
      '[-progress.notify("onError", { status, reason, durationMs: progress.elapsed() });-]',
  }),
  ...mutantsOf("send-with-retries.ts", "hooks", {
    "hook not called for a call without a response":
      '[-progress.notify("onError", { status: undefined, reason, durationMs });-]',
  }),
  ...mutantsOf("create-engine.ts", "hooks", {
    "hook of the client takes precedence over the call's":
      "[-hooks ?? options.-]{+options.hooks ?? +}hooks",
  }),
];
