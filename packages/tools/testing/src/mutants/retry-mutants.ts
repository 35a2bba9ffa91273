import type { Mutant } from "./mutant.ts";

const rule = {
  file: "retry/decide-retry.ts",
  suite: "client-runtime",
  tests: "test/decide-retry.test.ts",
} as const;
const failure = {
  file: "send/explain-failure.ts",
  suite: "client-runtime",
  tests: "test/retry.test.ts",
} as const;
const code = {
  file: "send/failure-code.ts",
  suite: "client-runtime",
  tests: "test/failure-code.test.ts",
} as const;
const method = {
  file: "retry/is-idempotent.ts",
  suite: "client-runtime",
  tests: "test/is-idempotent.test.ts",
} as const;

const STATUSES = "408|425|429|50[0234]";
const NEVER_SENT = "ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT";
const CLOSED = "ECONNRESET|EPIPE|UND_ERR_SOCKET";
const METHODS = "GET|HEAD|OPTIONS|PUT|DELETE";

/** Bugs in whether a call is sent again. */
export const RETRY_MUTANTS: readonly Mutant[] = [
  ...(
    [
      ["408 not retried", "425|429|50[0234]"],
      ["425 not retried", "408|429|50[0234]"],
      ["429 not retried", "408|425|50[0234]"],
      ["500 not retried", "408|425|429|50[234]"],
      ["502 not retried", "408|425|429|50[034]"],
      ["503 not retried", "408|425|429|50[024]"],
      ["504 not retried", "408|425|429|50[023]"],
      ["501 retried", "408|425|429|50[01234]"],
      ["505 retried", "408|425|429|50[02345]"],
      ["409 retried", "408|409|425|429|50[0234]"],
      ["every 4xx retried", "4\\d\\d|50[0234]"],
    ] as const
  ).map(([name, replace]) => ({ ...rule, name, find: STATUSES, replace })),
  {
    ...rule,
    name: "POST sent again after any status that passes",
    find: "(rule.isIdempotent || status === 429)",
    replace: "true",
  },
  {
    ...rule,
    name: "429 to a POST not retried",
    find: "rule.isIdempotent || status === 429",
    replace: "rule.isIdempotent",
  },
  {
    ...rule,
    name: "vendor's word against a retry ignored",
    find: 'rule.hint !== "false"',
    replace: "true",
  },
  {
    ...rule,
    name: "vendor's word for a retry ignored",
    find: 'rule.hint === "true"',
    replace: "false",
  },
  {
    ...rule,
    name: "vendor's own passing statuses ignored",
    find: "(rule.retryStatuses?.includes(status) ?? false)",
    replace: "false",
  },
  {
    ...rule,
    name: "one retry too many",
    find: "retries < maxRetries",
    replace: "retries <= maxRetries",
  },
  {
    ...rule,
    name: "stale connection not replayed with maxRetries 0",
    find: "(isStale === true && retries === 0)",
    replace: "false",
  },
  {
    ...rule,
    name: "stale connection replayed without end",
    find: "(isStale === true && retries === 0)",
    replace: "isStale === true",
  },
  {
    ...rule,
    name: "stale connection replayed for a POST",
    find: "return isRetryable &&",
    replace: "return (isRetryable || isStale) &&",
    tests: "test/faults/stale-connections.test.ts",
  },
  {
    ...failure,
    name: "connection that broke within a body taken for a stale one",
    find: 'isStale: phase === "headers" &&',
    replace: "isStale:",
  },
  ...(
    [
      ["ECONNRESET no sign of a stale connection", "EPIPE|UND_ERR_SOCKET"],
      ["EPIPE no sign of a stale connection", "ECONNRESET|UND_ERR_SOCKET"],
      ["UND_ERR_SOCKET no sign of a stale connection", "ECONNRESET|EPIPE"],
    ] as const
  ).map(([name, replace]) => ({ ...code, name, find: CLOSED, replace })),
  ...(
    [
      ["ECONNREFUSED taken for sent", "ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT"],
      ["ENOTFOUND taken for sent", "ECONNREFUSED|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT"],
      ["EAI_AGAIN taken for sent", "ECONNREFUSED|ENOTFOUND|UND_ERR_CONNECT_TIMEOUT"],
      ["UND_ERR_CONNECT_TIMEOUT taken for sent", "ECONNREFUSED|ENOTFOUND|EAI_AGAIN"],
    ] as const
  ).map(([name, replace]) => ({ ...code, name, find: NEVER_SENT, replace })),
  {
    ...failure,
    name: "POST that was never sent not retried",
    find: "isConnectFailure ? !isTls(code) : isSafe",
    replace: "isSafe && !(isConnectFailure && isTls(code))",
  },
  {
    ...failure,
    name: "POST sent again after a reset",
    find: "isConnectFailure ? !isTls(code) : isSafe",
    replace: "!(isConnectFailure && isTls(code))",
  },
  {
    ...failure,
    name: "TLS failure retried",
    find: "isConnectFailure ? !isTls(code) : isSafe",
    replace: "isConnectFailure || isSafe",
  },
  {
    ...code,
    name: "TLS failure taken for sent",
    find: " || isTls(code)",
    replace: "",
  },
  {
    ...failure,
    name: "POST sent again after a timeout",
    find: "isSafe && wasSent",
    replace: "wasSent",
    tests: "test/timeout.test.ts",
  },
  {
    ...failure,
    name: "idempotent call not sent again after a timeout",
    find: "isSafe && wasSent",
    replace: "false",
    tests: "test/timeout.test.ts",
  },
  {
    ...failure,
    name: "POST sent again after an unreadable success",
    find: "isUnreadable && isIdempotent",
    replace: "isUnreadable",
  },
  {
    ...failure,
    name: "idempotent call not sent again after an unreadable success",
    find: "isUnreadable && isIdempotent",
    replace: "false",
  },
  ...(
    [
      ["GET not sent again", "HEAD|OPTIONS|PUT|DELETE"],
      ["HEAD not sent again", "GET|OPTIONS|PUT|DELETE"],
      ["OPTIONS not sent again", "GET|HEAD|PUT|DELETE"],
      ["PUT not sent again", "GET|HEAD|OPTIONS|DELETE"],
      ["DELETE not sent again", "GET|HEAD|OPTIONS|PUT"],
      ["POST taken for idempotent", "GET|HEAD|OPTIONS|PUT|DELETE|POST"],
      ["PATCH taken for idempotent", "GET|HEAD|OPTIONS|PUT|DELETE|PATCH"],
    ] as const
  ).map(([name, replace]) => ({ ...method, name, find: METHODS, replace })),
];
