import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in what is sent again, and in what errors say of its effect. */
export const REPLAY_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("is-idempotent.ts", "is-idempotent", {
    "upsert without its key sent again":
      "[-idempotency.hasValue(body, idempotency.whenBody)-]{+true+}",
    "upsert with its key not sent again":
      "[-idempotency.hasValue(body, idempotency.whenBody)-]{+false+}",
    "operation that is always idempotent not sent again": '[-idempotency === "always" ||-]',
    "operation with an idempotency key not sent again": '[-"header" in idempotency-]{+false+}',
  }),
  ...mutantsOf("has-value.ts", "is-idempotent", {
    "upsert with an empty key sent again": 'value !== null[- && value !== ""-];',
    "upsert with a null for its key sent again": "value !== undefined[- && value !== null-] &&",
    "upsert with a key of empty values sent again":
      "[-Object.values(value).some(isValue)-]{+Object.keys(value).length > 0+}",
    "upsert with one of its two keys not sent again": "pointers.[-some-]{+every+}(",
  }),
  ...mutantsOf("write-request.ts", "retry", {
    "idempotency key missing":
      "[-headers[idempotency.header.toLowerCase()] ??= idempotency.createKey();-]",
    "idempotency key the same for all calls": '[-idempotency.createKey()-]{+"key"+};',
    "idempotency key of the caller displaced": "toLowerCase()] [-??=-]{+=+} idempotency",
  }),
  ...mutantsOf("create-engine.ts", "retry", {
    "stream sent again": "isReplayable: [-!isStream-]{+true+}",
    "statuses of the operation's own ignored": "          retryStatuses{+: undefined+},",
    "idempotency key fresh per attempt":
      'headers: joinHeaders(headers, credentials.headers){+ && { ...headers, ...(headers["idempotency-key"] && { "idempotency-key": String(Math.random()) }) }+},',
  }),
  ...mutantsOf("encode-multipart.ts", "faults/lost-responses", {
    "multipart with another boundary per attempt":
      'body: {+await new Response(+}await joinParts(pieces){+, { headers: { "Content-Type": "multipart/form-data; boundary=" + boundary } }).formData()+},\n      contentType: {+"" && +}`',
  }),
  ...mutantsOf("send-with-retries.ts", "retry", {
    "body of a response before a retry not released":
      "if (delayMs !== undefined) {[-\n      releaseResponse(response);-]",
    "transient 5xx not ambiguous": "status === 408[- || (status >= 500 && status !== 503)-]",
    "503 ambiguous": "[-(status >= 500 && status !== 503)-]{+status >= 500+}",
  }),
  ...mutantsOf("send-with-retries.ts", "renew-credentials", {
    "body of a refused token not released":
      "isRenewed = true;[-\n      releaseResponse(response);-]",
  }),
  ...mutantsOf("send-with-retries.ts", "redirect", {
    "body of a redirect not released":
      "[-releaseResponse(response);\n      -]throw new RedirectError",
  }),
  ...mutantsOf("read-result.ts", "retry", {
    "404 to a replayed DELETE not marked": "[-status === 404 && reported.ambiguous-]{+false+}",
    "404 to the first DELETE marked as that of a replay":
      "status === 404[- && reported.ambiguous-]",
    "404 to any method marked as that of a replay": '[-method === "DELETE" && -]status',
    "other status to a replayed DELETE marked": "[-status === 404 && -]reported",
  }),
  ...mutantsOf("send-with-retries.ts", "retry", {
    "lost response not ambiguous": 'kind === "closed";{+ mayHaveWorked = false;+}',
    "call that was never sent ambiguous": "[-mayHaveWorked = false;-]",
    "unreadable success not ambiguous":
      'mayHaveWorked = [-wasSent && name === "ParseError"-]{+false+};',
  }),
  ...mutantsOf("send-with-retries.ts", "timeout", {
    "timeout not ambiguous": 'reason = "TimeoutError";{+ mayHaveWorked = false;+}',
  }),
];
