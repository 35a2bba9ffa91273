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
    "upsert with an empty key sent again": 'value !== undefined[- && value !== ""-]',
    "upsert with a null for its key sent again": "[-Object.keys(value ?? {}).length > 0-]{+true+}",
    "upsert with one of its two keys not sent again": "pointers.[-some-]{+every+}(",
  }),
  ...mutantsOf("prepare-request.ts", "retry", {
    "idempotency key missing": "[-merged.set(header, merged.get(header) ?? createKey());-]",
    "idempotency key the same for all calls": '[-createKey()-]{+"key"+});',
    "idempotency key of the caller displaced": "[-merged.get(header) ?? -]createKey()",
  }),
  ...mutantsOf("prepare-attempt.ts", "retry", {
    "idempotency key fresh per attempt":
      'const query = credentials.query.join("&");{+ if (headers.has("Idempotency-Key")) headers.set("Idempotency-Key", String(Math.random()));+}',
  }),
  ...mutantsOf("create-engine.ts", "retry", {
    "stream sent again": "isReplayable: [-!isStream-]{+true+}",
    "statuses of the operation's own ignored": "            retryStatuses{+: undefined+},",
  }),
  ...mutantsOf("encode-multipart.ts", "retry", {
    "multipart with another boundary per attempt":
      "return { body: [-await encoded.arrayBuffer(), contentType-]{+formOf(value, vendor), contentType: undefined+} };",
  }),
  ...mutantsOf("send-attempt.ts", "retry", {
    "body of a response before a retry not released":
      "if (delayMs !== undefined) {[-\n    release(response);-]",
    "transient 5xx not ambiguous": "status === 408[- || (status >= 500 && status !== 503)-]",
    "503 ambiguous": "[-(status >= 500 && status !== 503)-]{+status >= 500+}",
  }),
  ...mutantsOf("send-attempt.ts", "renew-credentials", {
    "body of a refused token not released": "renew();[-\n    release(response);-]",
  }),
  ...mutantsOf("send-attempt.ts", "redirect", {
    "body of a redirect not released": "[-release(response);\n    -]throw new RedirectError",
  }),
  ...mutantsOf("read-result.ts", "retry", {
    "404 to a replayed DELETE not marked": "[-status === 404 && reported.ambiguous-]{+false+}",
    "404 to the first DELETE marked as that of a replay":
      "status === 404[- && reported.ambiguous-]",
    "404 to any method marked as that of a replay": '[-method === "DELETE" && -]status',
    "other status to a replayed DELETE marked": "[-status === 404 && -]reported",
  }),
  ...mutantsOf("explain-failure.ts", "retry", {
    "lost response not ambiguous": "[-progress.isAmbiguous ||= wasSent && !isConnectFailure;-]",
    "call that was never sent ambiguous":
      "progress.isAmbiguous [-||= wasSent && !isConnectFailure-]{+= true+};",
    "unreadable success not ambiguous": "[-progress.isAmbiguous ||= isUnreadable;-]",
  }),
  ...mutantsOf("explain-failure.ts", "timeout", {
    "timeout not ambiguous": "[-progress.isAmbiguous ||= wasSent;\n    -]const isTotal",
  }),
];
