import type { Mutant } from "./mutant.ts";

const renewal = {
  file: "send/send-attempt.ts",
  suite: "client-runtime",
  tests: "test/renew-credentials.test.ts",
} as const;
const cache = {
  file: "credentials/cache-token.ts",
  suite: "client-runtime",
  tests: "test/cache-token.test.ts",
} as const;
const request = {
  file: "credentials/client-credentials.ts",
  suite: "client-runtime",
  tests: "test/client-credentials.test.ts",
} as const;

/** Bugs in access tokens: fetching, keeping and renewing them. */
export const TOKEN_MUTANTS: readonly Mutant[] = [
  {
    ...renewal,
    name: "refused token not renewed",
    find: "status === 401 && renew",
    replace: "false && renew",
  },
  {
    ...renewal,
    name: "refused token renewed twice",
    find: "progress.isRenewed = true;",
    // Without an end it would fill the memory before any time limit.
    replace: "progress.isRenewed = progress.attempts > 1;",
  },
  {
    ...renewal,
    name: "renewal for other statuses than 401",
    find: "status === 401 && renew",
    replace: "renew",
  },
  {
    ...renewal,
    name: "stream sent again with a new token",
    find: "isReplayable && !progress.isRenewed",
    replace: "!progress.isRenewed",
  },
  { ...renewal, name: "refused token kept", find: "renew();", replace: "" },
  {
    ...cache,
    name: "token fetched for each call that waits",
    find: "if (flight === undefined || flight.controller.signal.aborted) {",
    replace: "{",
  },
  {
    ...cache,
    name: "token never taken from the cache",
    find: "current === undefined || now >= current.endsAt",
    replace: "true",
  },
  {
    ...cache,
    name: "token used after its end",
    find: " || now >= current.endsAt",
    replace: "",
  },
  {
    ...cache,
    name: "token not renewed early",
    find: "now >= current.renewAt",
    replace: "false",
  },
  {
    ...cache,
    name: "early renewal tried again at each call",
    find: "RENEWAL_PAUSE = 3_000",
    replace: "RENEWAL_PAUSE = 0",
  },
  {
    ...cache,
    name: "early renewal waited for",
    find: "fetchToken({ ...context, signal: AbortSignal",
    replace: "await fetchToken({ ...context, signal: AbortSignal",
  },
  {
    ...cache,
    name: "failure of an early renewal caught by nobody",
    find: ".catch(() => {})",
    replace: "",
  },
  {
    ...cache,
    name: "early renewal without end",
    find: "AbortSignal.timeout(RENEWAL_TIMEOUT)",
    replace: "new AbortController().signal",
  },
  {
    ...cache,
    name: "early renewal ended by the call that began it",
    find: "{ ...context, signal: AbortSignal.timeout(RENEWAL_TIMEOUT) }",
    replace: "context",
  },
  {
    ...cache,
    name: "token request ended by one of those who wait",
    find: "{ ...context, signal: controller.signal }",
    replace: "context",
  },
  {
    ...cache,
    name: "token request goes on when nobody waits",
    find: "joined.controller.abort();",
    replace: "",
  },
  {
    ...cache,
    name: "failed token request kept",
    find: " || flight.controller.signal.aborted",
    replace: "",
  },
  {
    ...cache,
    name: "renewal forgets a newer token",
    find: "token?.text === text ? undefined : token",
    replace: "undefined",
  },
  {
    ...cache,
    file: "send/until-aborted.ts",
    name: "listener of a token fetch left on a shared signal",
    find: '.finally(() => signal.removeEventListener("abort", stop))',
    replace: "",
  },
  {
    ...cache,
    file: "send/until-aborted.ts",
    name: "abort ignored while a token is fetched",
    find: 'signal.addEventListener("abort", stop);',
    replace: "",
  },
  {
    ...request,
    name: "token renewed late",
    find: "RENEWAL_WINDOW = 120_000",
    replace: "RENEWAL_WINDOW = 12_000",
  },
  {
    ...request,
    name: "short-lived token renewed at each call",
    find: "Math.min(RENEWAL_WINDOW, life / 2)",
    replace: "RENEWAL_WINDOW",
  },
  {
    ...request,
    name: "token used until its last millisecond",
    find: "LEAST_LIFE = 1_000",
    replace: "LEAST_LIFE = 0",
  },
  {
    ...request,
    name: "redirect of the token endpoint followed",
    find: 'redirect: "manual"',
    replace: 'redirect: "follow"',
  },
  {
    ...request,
    name: "failure of the token endpoint taken for a token",
    find: "if (!ok) {",
    replace: "if (false) {",
  },
  {
    ...request,
    name: "token of another type sent as a bearer token",
    find: "!/^bearer$/i.test(",
    replace: "!/^/i.test(",
  },
  {
    ...request,
    name: "token that cannot be sent accepted",
    find: "!isSecret(text) ||",
    replace: "",
  },
  {
    ...request,
    name: "client's ID and secret not escaped",
    find: "[id, secret].map(encodeURIComponent)",
    replace: "[id, secret]",
  },
  {
    ...request,
    name: "scopes not asked for",
    find: 'body.set("scope", scopes.join(" "));',
    replace: "",
  },
];
