import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in how long a call waits to be sent again, and in how much of that a client can afford. */
export const WAIT_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("backoff.ts", "decide-retry", {
    "no floor under the wait": "FLOOR_MS = [-100-]{+0+}",
    "no jitter": "[-random *-]",
    "wait does not grow": "[-2 ** index-]{+1+}",
    "no ceiling over the wait": "LARGEST_MS = [-8_000-]{+80_000+}",
  }),
  ...mutantsOf("send-attempt.ts", "faults/retry-after", {
    "Retry-After ignored": "{ reason, isRetryable[-, retryAfterMs-] }",
  }),
  ...mutantsOf("decide-retry.ts", "decide-retry", {
    "Retry-After undercut by the jitter":
      "[-Math.max(retryAfterMs, backoff(retries, random))-]{+backoff(retries, random)+}",
    "Retry-After below the floor obeyed":
      "[-Math.max(retryAfterMs, backoff(retries, random))-]{+retryAfterMs || backoff(retries, random)+}",
    "Retry-After waited for beyond a minute": "[-retryAfterMs <= LONGEST_WAIT_MS-]{+true+}",
    "Retry-After of a minute refused": "retryAfterMs <[-=-] LONGEST_WAIT_MS",
    "wait beyond totalTimeout": "[-delay < remainingMs-]{+true+}",
    "429 costs as much as a failure": "RATE_LIMIT_COST = [-5-]{+COST+}",
  }),
  ...mutantsOf("parse-retry-after.ts", "parse-retry-after", {
    "retry-after-ms ignored": '[-headers.get("retry-after-ms")-]{+undefined+}',
    "Retry-After takes precedence over retry-after-ms":
      'wholeNumber[-(headers.get("retry-after-ms") ?? "", 1) ??\n    wholeNumber(text, 1000)-]{+(text, 1000) ?? wholeNumber(headers.get("retry-after-ms") ?? "", 1)+} ??',
    "seconds of Retry-After taken for milliseconds": "wholeNumber(text, [-1000-]{+1+})",
    "any number taken for a Retry-After": "/^[-\\d{1,9}-]{+[^,A-Z]++}(?:, \\d{1,9})*$/",
    "first of several numbers taken":
      '[-Math.max(...text.split(", ").map(Number))-]{+Number(text.split(", ")[0])+}',
    "dates of Retry-After ignored": "[-millisecondsUntil(text, today)-]{+undefined+}\n  );",
    "asctime date not understood": "text.replace([-ASCTIME-]{+/^never$/+},",
    "year of two digits taken for the first century":
      "year.[-length === 4 ? year : fullYear(year, today)-]{+padStart(4, '0')+}",
    "leap second not understood": 'time[-.replace(/60$/, "59")-]',
    "date that has passed is a wait below zero": "[-Math.max(0, wait)-]{+wait+}",
    "Retry-After under the vendor's own name not read": 'headers.get([-name-]{+"Retry-After"+})',
  }),
  ...mutantsOf("send-attempt.ts", "retry", {
    "Retry-After kept from the error": "[-    retryAfterMs,\n  -]{+  +}}));",
    "retries of a call that failed given back": "[-if (!isRetryable) -]{\n    progress",
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
  ...mutantsOf("call-progress.ts", "retry", {
    "retries that helped not given back": "[-this.#cost || -]1",
    "empty token bucket not reported": "[-this.#isBudgetExhausted = true;-]",
  }),
];
