import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in whether a call is sent again. */
export const RETRY_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("decide-retry.ts", "decide-retry", {
    "503 not retried": "408|425|429|50[[-0234-]{+024+}]",
    "every 4xx retried": "[-408|425|429-]{+4\\d\\d+}|50[0234]",
    "POST sent again after any transient status": "[-(isIdempotent || status === 429)-]{+true+}",
    "429 to a POST not retried": "(isIdempotent[- || status === 429-])",
    "vendor's hint against a retry ignored": '[-hint !== "false"-]{+true+}',
    "vendor's hint for a retry ignored": '([-hint === "true"-]{+false+} ||',
    "vendor's own transient statuses ignored": "[-!!retryStatuses?.includes(status)-]{+false+}",
    "one retry too many": "retries <{+=+} maxRetries",
    "stale connection not replayed with maxRetries 0": "[-(isStale && retries === 0)-]{+false+}",
    "stale connection replayed without end": "[-(isStale && retries === 0)-]{+isStale+}",
  }),
  ...mutantsOf("send-with-retries.ts", "faults/stale-connections", {
    "stale connection replayed for a POST": "if ([-!isRetryable-]{+!(isRetryable || isStale)+} ||",
  }),
  ...mutantsOf("send-with-retries.ts", "retry", {
    "connection that broke within a body taken for a stale one":
      'isStale =[- phase === "headers" &&-] kind',
    "POST that was never sent not retried": 'isSafe = kind !== "tls"{+ && isSafe+};',
    "POST sent again after a reset":
      "const { code, cause, kind } = classify(thrown);{+ isSafe = true;+}",
    "TLS failure retried": 'isSafe = [-kind !== "tls"-]{+true+};',
    "POST sent again after an unreadable success":
      "isSafe = mayHaveWorked[- && (thrown as ParseError).retryable-];",
    "idempotent call not sent again after an unreadable success":
      "isSafe = [-mayHaveWorked && (thrown as ParseError).retryable-]{+false+};",
  }),
  ...mutantsOf("read-result.ts", "result", {
    "call sent again after a body that is not what is documented":
      'report.retryable[- && problem === "not JSON"-];',
  }),
  ...mutantsOf("failure-code.ts", "failure-code", {
    "ECONNRESET no sign of a stale connection": "[-ECONNRESET|-]EPIPE|UND_ERR_SOCKET",
    "ECONNREFUSED taken for sent": "[-ECONNREFUSED|-]ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT",
    "TLS failure taken for sent": "[- || isTls(code)-]",
  }),
  ...mutantsOf("send-with-retries.ts", "timeout", {
    "POST sent again after a timeout": 'reason = "TimeoutError";{+ isSafe = true;+}',
    "idempotent call not sent again after a timeout":
      'reason = "TimeoutError";{+ isSafe = false;+}',
  }),
  ...mutantsOf("is-idempotent.ts", "is-idempotent", {
    "PUT not sent again": "GET|HEAD|OPTIONS|[-PUT|-]DELETE",
    "POST taken for idempotent": "GET|HEAD|OPTIONS|PUT|DELETE{+|POST+}",
  }),
];
