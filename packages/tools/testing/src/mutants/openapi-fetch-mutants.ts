import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in the clients with openapi-fetch's calls. */
export const OPENAPI_FETCH_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("send-request.ts", "vendor-credentials", {
    "credentials sent where a middleware turns the request":
      "const supply = [-isOwn ? supplyCredentials : undefined-]{+supplyCredentials+};",
    "another origin taken for the vendor's by its beginning":
      "url.startsWith(origin)[- && /^(?:[/?#]|$)/.test(url.slice(origin.length))-];",
  }),
  ...mutantsOf("attempt-request.ts", "vendor-credentials", {
    "a caller's header kept beside the credential": "all.[-set-]{+append+}(name, given",
    "a query credential lost from the request of a middleware":
      "new Real([-url-]{+original.url+}, copy)",
  }),
  ...mutantsOf("send-request.ts", "vendor-engine", {
    "a call repeated whose key a middleware has taken":
      "...(idempotency && [-isKept && -]{ idempotency })",
    "a call repeated that a middleware has made another of":
      "[-(method === context.method && operation) || {}-]{+operation ?? {}+}",
    "a request id that repeats a secret":
      "return id[- && repeatsSecret(id, secrets) ? undefined : id-];",
    "the operation's own statuses to retry ignored":
      "retryStatuses: [-operation?.retryStatuses-]{+undefined+},",
  }),
  ...mutantsOf("choose-serializers.ts", "vendor-requests", {
    "the contract's query styles ignored":
      "query === undefined && operation [-!==-]{+===+} undefined",
  }),
  ...mutantsOf("merge-call-headers.ts", "vendor-requests", {
    "the documented media type of a body ignored": "...([-isStated-]{+false+} &&",
    "cookies of the caller lost": '[...[-(headers["cookie"] ? [headers["cookie"]] : [])-]{+[]+},',
  }),
  ...mutantsOf("perform-watched.ts", "engine", {
    "a broken body found after the attempt":
      "await readWithin(response[-.clone()-], limits.maxResponseBytes)",
  }),
  ...mutantsOf("join-signals.ts", "old-platforms", {
    "a signal joined by what Safari lacks":
      "signal: [-controller.signal-]{+AbortSignal.any(signals)+},",
  }),
];
