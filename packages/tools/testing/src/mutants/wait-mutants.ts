import type { Mutant } from "./mutant.ts";

const delay = {
  file: "retry/decide-retry.ts",
  suite: "client-runtime",
  tests: "test/decide-retry.test.ts",
} as const;
const growth = { ...delay, file: "retry/backoff.ts" } as const;
const header = {
  file: "retry/parse-retry-after.ts",
  suite: "client-runtime",
  tests: "test/parse-retry-after.test.ts",
} as const;
const bucket = {
  file: "retry/token-bucket.ts",
  suite: "client-runtime",
  tests: "test/retry.test.ts",
} as const;

/** Bugs in how long a call waits to be sent again, and in how much of that a client can afford. */
export const WAIT_MUTANTS: readonly Mutant[] = [
  { ...growth, name: "no floor under the wait", find: "FLOOR_MS = 100", replace: "FLOOR_MS = 0" },
  { ...growth, name: "no jitter", find: "random *", replace: "" },
  { ...growth, name: "wait does not grow", find: "2 ** index", replace: "1" },
  { ...growth, name: "first wait twice as long", find: "= 500", replace: "= 1_000" },
  {
    ...growth,
    name: "no ceiling over the wait",
    find: "LARGEST_MS = 8_000",
    replace: "LARGEST_MS = 80_000",
  },
  {
    ...delay,
    file: "send/send-attempt.ts",
    name: "Retry-After ignored",
    find: "{ reason, isRetryable, retryAfterMs }",
    replace: "{ reason, isRetryable }",
    tests: "test/faults/retry-after.test.ts",
  },
  {
    ...delay,
    name: "Retry-After undercut by the jitter",
    find: "Math.max(retryAfterMs, backoff(retries, random))",
    replace: "backoff(retries, random)",
  },
  {
    ...delay,
    name: "Retry-After below the floor obeyed",
    find: "Math.max(retryAfterMs, backoff(retries, random))",
    replace: "retryAfterMs || backoff(retries, random)",
  },
  {
    ...delay,
    name: "Retry-After waited for beyond a minute",
    find: "retryAfterMs <= LONGEST_WAIT_MS",
    replace: "true",
  },
  {
    ...delay,
    name: "Retry-After of a minute refused",
    find: "retryAfterMs <= LONGEST_WAIT_MS",
    replace: "retryAfterMs < LONGEST_WAIT_MS",
  },
  {
    ...delay,
    name: "wait beyond totalTimeout",
    find: "delay < remainingMs",
    replace: "true",
  },
  {
    ...header,
    name: "retry-after-ms ignored",
    find: 'headers.get("retry-after-ms")',
    replace: "undefined",
  },
  {
    ...header,
    name: "Retry-After goes before retry-after-ms",
    find: 'wholeNumber(headers.get("retry-after-ms") ?? "", 1) ??\n    wholeNumber(text, 1000) ??',
    replace: 'wholeNumber(text, 1000) ?? wholeNumber(headers.get("retry-after-ms") ?? "", 1) ??',
  },
  {
    ...header,
    name: "seconds of Retry-After taken for milliseconds",
    find: "wholeNumber(text, 1000)",
    replace: "wholeNumber(text, 1)",
  },
  {
    ...header,
    name: "any number taken for a Retry-After",
    find: "/^\\d{1,9}(?:, \\d{1,9})*$/",
    replace: "/^[^,A-Z]+(?:, \\d{1,9})*$/",
  },
  {
    ...header,
    name: "first of several numbers taken",
    find: 'Math.max(...text.split(", ").map(Number))',
    replace: 'Number(text.split(", ")[0])',
  },
  {
    ...header,
    name: "dates of Retry-After ignored",
    find: "millisecondsUntil(text, today)\n  );",
    replace: "undefined\n  );",
  },
  {
    ...header,
    name: "asctime date not understood",
    find: "text.replace(ASCTIME,",
    replace: "text.replace(/^never$/,",
  },
  {
    ...header,
    name: "year of two digits taken for the first century",
    find: "year.length === 4 ? year : fullYear(year, today)",
    replace: "year.padStart(4, '0')",
  },
  {
    ...header,
    name: "year of two digits far ahead",
    find: "% 100)",
    replace: "% 1)",
  },
  {
    ...header,
    name: "leap second not understood",
    find: 'time.replace(/60$/, "59")',
    replace: "time",
  },
  {
    ...header,
    name: "date that has passed is a wait below zero",
    find: "Math.max(0, wait)",
    replace: "wait",
  },
  {
    ...header,
    name: "Retry-After under the vendor's own name not read",
    find: "headers.get(name)",
    replace: 'headers.get("Retry-After")',
  },
  {
    ...header,
    file: "send/send-attempt.ts",
    name: "Retry-After kept from the error",
    find: "    retryAfterMs,\n  }));",
    replace: "  }));",
    tests: "test/retry.test.ts",
  },
  {
    ...bucket,
    name: "token bucket never empty",
    find: "const isAffordable = tokens >= cost",
    replace: "const isAffordable = true",
  },
  { ...bucket, name: "token bucket of double size", find: "= 500", replace: "= 1_000" },
  {
    ...bucket,
    name: "token bucket not filled again",
    find: "Math.min(CAPACITY, tokens + returned)",
    replace: "tokens",
  },
  {
    ...bucket,
    name: "token bucket overflows",
    find: "Math.min(CAPACITY, tokens + returned)",
    replace: "tokens + returned",
  },
  {
    ...bucket,
    file: "retry/decide-retry.ts",
    name: "429 costs as much as a failure",
    find: "RATE_LIMIT_COST = 5",
    replace: "RATE_LIMIT_COST = COST",
    tests: "test/decide-retry.test.ts",
  },
  {
    ...bucket,
    file: "client/create-engine.ts",
    name: "token bucket per call",
    find: "bucket: createTokenBucket()",
    replace: "get bucket() { return createTokenBucket(); }",
  },
  {
    ...bucket,
    file: "client/create-engine.ts",
    name: "token bucket shared by all clients",
    find: "bucket: createTokenBucket()",
    replace: "bucket: (globalThis.seededBucket ??= createTokenBucket())",
  },
  {
    ...bucket,
    file: "send/call-progress.ts",
    name: "retries that helped not given back",
    find: "this.#cost || 1",
    replace: "1",
  },
  {
    ...bucket,
    file: "send/send-attempt.ts",
    name: "retries of a call that failed given back",
    find: "if (!isRetryable) {\n    progress",
    replace: "{\n    progress",
  },
  {
    ...bucket,
    file: "send/call-progress.ts",
    name: "empty token bucket not told",
    find: "this.#isBudgetExhausted = true;",
    replace: "",
  },
];
