import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in how long a call waits to be sent again, and in how much of that a client can afford. */
export const WAIT_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("backoff.ts", "decide-retry", {
    "no floor under the wait": "FLOOR_MS = [-100-]{+0+}",
    "no jitter": "[-random *-]",
    "wait does not grow": "[-2 ** index-]{+1+}",
    "no ceiling over the wait": "LARGEST_MS = [-8_000-]{+80_000+}",
  }),
  ...mutantsOf("send-with-retries.ts", "faults/retry-after", {
    "Retry-After ignored": "planRetry(reason, isRetryable, false[-, retryAfterMs-])",
  }),
  ...mutantsOf("decide-retry.ts", "decide-retry", {
    "Retry-After undercut by the jitter":
      "[-Math.max(retryAfterMs, backoff(retries, random))-]{+backoff(retries, random)+}",
    "Retry-After below the floor obeyed":
      "[-Math.max(retryAfterMs, backoff(retries, random))-]{+retryAfterMs || backoff(retries, random)+}",
    "Retry-After waited for beyond a minute": "[-retryAfterMs <= LONGEST_WAIT_MS-]{+true+}",
    "Retry-After of a minute refused": "retryAfterMs <[-=-] LONGEST_WAIT_MS",
    "wait beyond totalTimeout": "[-delayMs < remainingMs-]{+true+}",
    "429 costs as much as a failure": "RATE_LIMIT_COST = [-5-]{+COST+}",
  }),
  ...mutantsOf("parse-retry-after.ts", "parse-retry-after", {
    "retry-after-ms ignored": '[-headerOf(response, "retry-after-ms")-]{+undefined+}',
    "Retry-After takes precedence over retry-after-ms":
      'wholeNumber[-(headerOf(response, "retry-after-ms") ?? "", 1) ??\n    wholeNumber(text, 1000)-]{+(text, 1000) ?? wholeNumber(headerOf(response, "retry-after-ms") ?? "", 1)+} ??',
    "seconds of Retry-After taken for milliseconds": "wholeNumber(text, [-1000-]{+1+})",
    "any number taken for a Retry-After": "/^[-\\d+-]{+[^,A-Z]++}(?:, \\d+)*$/",
    "first of several numbers taken":
      '[-Math.max(...text.split(", ").map(Number))-]{+Number(text.split(", ")[0])+}',
    "dates of Retry-After ignored": "const until = [-parseDate(text)-]{+undefined+};",
    "asctime date not understood": "[-(?:GMT|\\d{4})-]{+GMT+}$/",
    "asctime date taken for local time": 'replace(/:60 /, ":59 ")[-.replace(/\\d$/, "$& GMT")-]',
    "year of two digits not understood": "[ \\w[---]]+ \\d\\d:",
    "second beyond a leap second understood": "(?:[0-5]\\d|[-60-]{+\\d\\d+}) (?:GMT",
    "leap second not understood": 'text[-.replace(/:60 /, ":59 ")-]',
    "date that has passed is a wait below zero": "[-Math.max(0, until - -]{+(until - +}(parseDate",
    "date of Retry-After counted from the machine's clock":
      '[-parseDate(headerOf(response, "Date") ?? "") ?? -]today',
    "Retry-After under the vendor's own name not read":
      'headerOf(response, [-name-]{+"Retry-After"+})',
  }),
  ...mutantsOf("send-with-retries.ts", "retry", {
    "Retry-After kept from the error": "...report(isRetryable)[-, retryAfterMs-] });",
    "retries of a call that failed given back": "[-if (!isRetryable) -]{\n      settleCost",
    "retries that helped not given back": "bucket.refund([-cost || -]1)",
    "empty token bucket not reported": "[-retryBudgetExhausted = true;-]",
  }),
  ...mutantsOf("token-bucket.ts", "retry", {
    "token bucket never empty": "const isAffordable = [-tokens >= cost-]{+true+}",
    "token bucket not filled again": "[-Math.min(CAPACITY, tokens + returned)-]{+tokens+}",
    "token bucket overflows": "[-Math.min(CAPACITY, tokens + returned)-]{+tokens + returned+}",
  }),
  ...mutantsOf("create-engine.ts", "retry", {
    "token bucket per call":
      "[-bucket: createTokenBucket()-]{+get bucket() { return createTokenBucket(); }+}",
    "token bucket shared by all clients":
      "bucket: [-createTokenBucket()-]{+(globalThis.seededBucket ??= createTokenBucket())+}",
  }),
];
