import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in what is read of a response: its body, its size, its chunks and its headers. */
export const RESPONSE_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("read-result.ts", "success-bodies", {
    "any JSON taken for the object that is documented":
      '[-(value instanceof Object && Array.isArray(value) === (expected === "array"))-]{+true+}',
    "a list taken for the object that is documented":
      'value instanceof Object[- && Array.isArray(value) === (expected === "array")-]',
    "an empty body taken for what is documented": "if ([-value === undefined-]{+false+}) {",
    "a body that is not documented handed over": 'if ([-expected === "none"-]{+false+}) {',
    "an unusable success not ambiguous": "retryable, [-ambiguous: true, -]status",
  }),
  ...mutantsOf("read-text.ts", "large-responses", {
    "the stated size ignored":
      'return [-Number(headerOf(response, "Content-Length")) > most-]{+false+};',
    "a large response keeps its connection": "[-releaseResponse(response);-]",
    "bytes not counted": "left -= [-value.byteLength-]{+0+};",
    "the size of a compressed body believed":
      '[-headerOf(response, "Content-Encoding") === null-]{+true+};',
  }),
  ...mutantsOf("read-stream.ts", "streams", {
    "a stream let go at its headers": "const release = [-attempt.hold();-]{+() => {};+}",
    "a stalled stream waited for": "[-attempt.restart(limits.attemptTimeout);-]",
    "a stream under the limit of its call": "attempt.restart([-limits.attemptTimeout-]);",
    "a reader at work timed": "stopped]);\n          [-attempt.pause();-]",
    "an aborted stream a broken connection": "if ([-signal?.aborted-]{+false+}) {",
    "a stream at its end keeps its signal": "if (done) {\n            [-release();-]",
    "a stream that its fetch does not end":
      '[-attempt.signal?.addEventListener("abort", () => fail(attempt.signal?.reason));-]',
  }),
  ...mutantsOf("read-stream.ts", "node-fetch", {
    "Node's streams not read": "if ([-body.getReader-]{+true+}) {",
  }),
  ...mutantsOf("header-of.ts", "response-headers", {
    "a header that cannot be read thrown": "} catch{+ (thrown)+} {\n    {+throw thrown;+}",
  }),
  ...mutantsOf("repeats-secret.ts", "response-headers", {
    "a secret looked for with the name before it": "[-/[ =](.{4,})/.exec(one)?.[1] ?? -]one",
    "the end of a secret taken for all of it": "(.[-{4,}-]{+*+})",
    "a secret looked for as it was encoded": "[-decodeURIComponent(pair)-]{+pair+}",
  }),
  ...mutantsOf("parse-retry-after.ts", "response-headers", {
    "a date that counts from our clock":
      '(parseDate([-headerOf(response, "Date") ?? -]"") ?? today)',
    "a wait of ten digits ignored": "/^\\d[-+-]{+{1,9}+}(?:, ",
  }),
  ...mutantsOf("read-pages.ts", "repeated-pages", {
    "the same page read for ever": "[-text === previous-]{+false+})",
  }),
  ...mutantsOf("has-value.ts", "key-values", {
    "an object of empty values a key": "[-Object.values(value).some(isValue)-]{+true+}",
  }),
  ...mutantsOf("parse-int64.ts", "int64", {
    "large integers rounded": "[-/\\d{16}/.test(text) ? parseWide(text) : -]JSON.parse(text);",
    "a platform without sources trusted":
      "return [-isKnown ? parsed : parseQuoted(text)-]{+parsed+};",
    "digits in a text taken for a number": 'const TOKEN = /[-"(?:[^"\\\\]|\\\\.)*"|-]-?',
    "any integer handed over as an int64":
      "return [-isInt64(shape) ? -]exact(value.digits, metadata)[- : Number(value.digits)-];",
  }),
  ...mutantsOf("encode-int64.ts", "int64", {
    "any digits sent as a number": 'typeof item === "string"[- && isInt64(own)-] &&',
    "a key without text taken for the whole": 'key === ""[- && !shapes.has(this)-]',
  }),
  ...mutantsOf("read-result.ts", "exact-int64", {
    "the digits of a failure rounded": ": [-readError-]{+undefined+}) || readJson;",
  }),
];
