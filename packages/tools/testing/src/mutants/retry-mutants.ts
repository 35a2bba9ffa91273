import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in whether a call is sent again. */
export const RETRY_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("decide-retry.ts", "decide-retry", {
    "503 not retried": "408|425|429|50[[-0234-]{+024+}]",
    "every 4xx retried": "[-408|425|429-]{+4\\d\\d+}|50[0234]",
    "POST sent again after any transient status":
      "[-(rule.isIdempotent || status === 429)-]{+true+}",
    "429 to a POST not retried": "rule.isIdempotent[- || status === 429-]",
    "vendor's hint against a retry ignored": '[-rule.hint !== "false"-]{+true+}',
    "vendor's hint for a retry ignored": '[-rule.hint === "true"-]{+false+}',
    "vendor's own transient statuses ignored":
      "[-(rule.retryStatuses?.includes(status) ?? false)-]{+false+}",
    "one retry too many": "retries <{+=+} maxRetries",
    "stale connection not replayed with maxRetries 0":
      "[-(isStale === true && retries === 0)-]{+false+}",
    "stale connection replayed without end":
      "[-(isStale === true && retries === 0)-]{+isStale === true+}",
  }),
  ...mutantsOf("decide-retry.ts", "faults/stale-connections", {
    "stale connection replayed for a POST": "return [-isRetryable-]{+(isRetryable || isStale)+} &&",
  }),
  ...mutantsOf("explain-failure.ts", "retry", {
    "connection that broke within a body taken for a stale one":
      'isStale:[- phase === "headers" &&-]',
    "POST that was never sent not retried":
      "[-isConnectFailure ? !isTls(code) : isSafe-]{+isSafe && !(isConnectFailure && isTls(code))+}",
    "POST sent again after a reset":
      "[-isConnectFailure ? !isTls(code) : isSafe-]{+!(isConnectFailure && isTls(code))+}",
    "TLS failure retried": "isConnectFailure [-? !isTls(code) :-]{+||+} isSafe",
    "POST sent again after an unreadable success": "isUnreadable[- && isIdempotent-]",
    "idempotent call not sent again after an unreadable success":
      "[-isUnreadable && isIdempotent-]{+false+}",
  }),
  ...mutantsOf("failure-code.ts", "failure-code", {
    "ECONNRESET no sign of a stale connection": "[-ECONNRESET|-]EPIPE|UND_ERR_SOCKET",
    "ECONNREFUSED taken for sent": "[-ECONNREFUSED|-]ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT",
    "TLS failure taken for sent": "[- || isTls(code)-]",
  }),
  ...mutantsOf("explain-failure.ts", "timeout", {
    "POST sent again after a timeout": "[-isSafe && -]wasSent",
    "idempotent call not sent again after a timeout": "[-isSafe && wasSent-]{+false+}",
  }),
  ...mutantsOf("is-idempotent.ts", "is-idempotent", {
    "PUT not sent again": "GET|HEAD|OPTIONS|[-PUT|-]DELETE",
    "POST taken for idempotent": "GET|HEAD|OPTIONS|PUT|DELETE{+|POST+}",
  }),
];
