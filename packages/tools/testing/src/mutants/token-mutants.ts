import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in access tokens: fetching, keeping and renewing them. */
export const TOKEN_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("send-with-retries.ts", "renew-credentials", {
    "refused token not renewed": "if ([-status === 401-]{+false+} &&",
    "refused token renewed twice": "isRenewed = [-true-]{+attempts > 1+};",
    "renewal for other statuses than 401": "if ([-status === 401 && -]isReplayable",
    "stream sent again with a new token": "[-isReplayable && -]!isRenewed",
  }),
  ...mutantsOf("cache-token.ts", "cache-token", {
    "token fetched for each call that waits":
      "[-if (flight === undefined || flight.controller.signal.aborted) -]{",
    "token never taken from the cache":
      "[-current === undefined || now >= current.expiresAt-]{+true+}",
    "token used after it expires": "[- || now >= current.expiresAt-]",
    "token not renewed early": "[-now >= current.renewAt-]{+false+}",
    "early renewal tried again at each call": "RENEWAL_PAUSE = [-3_000-]{+0+}",
    "early renewal waited for": "{+await +}fetchToken({ ...context, signal }).catch",
    "failure of an early renewal left unhandled": "[-.catch(() => {})-]",
    "early renewal without end":
      "[-AbortSignal.timeout?.(RENEWAL_TIMEOUT)-]{+new AbortController().signal+}",
    "early renewal ended by the call that began it":
      "fetchToken([-{ ...context, signal }-]{+context+}).catch",
    "token request ended by one of those who wait":
      "[-{ ...context, signal: controller.signal }-]{+context+}",
    "token request goes on when nobody waits": "[-joined.controller.abort();-]",
    "failed token request kept": "[- || flight.controller.signal.aborted-]",
    "renewal forgets a newer token": "if ([-token?.text === text-]{+true+}) {",
    "token that has just been issued replaced": "LEAST_AGE = [-5_000-]{+0+}",
  }),
  ...mutantsOf("until-aborted.ts", "cache-token", {
    "listener of a token fetch left on a shared signal":
      '[-.finally(() => signal.removeEventListener("abort", stop))-]',
    "abort ignored while a token is fetched": '[-signal.addEventListener("abort", stop);-]',
  }),
  ...mutantsOf("client-credentials.ts", "client-credentials", {
    "token renewed late": "RENEWAL_WINDOW = [-120_000-]{+12_000+}",
    "short-lived token renewed at each call":
      "[-Math.min(RENEWAL_WINDOW, life / 2)-]{+RENEWAL_WINDOW+}",
    "token used until its last millisecond": "LEAST_LIFE = [-1_000-]{+0+}",
    "redirect of the token endpoint followed": 'redirect: "[-manual-]{+follow+}"',
    "failure of the token endpoint taken for a token": "if ([-!ok-]{+false+}) {",
    "token that ends at once kept for ever": '[-fields.get("expires_in") ?? -]Number.NaN',
    "transport options of a call kept from the token request": "{ [-...transport, -]...init",
    "failure of the token endpoint not located": '[-, phase: "token" });-]{+});+}',
    "token of another type sent as a bearer token": "!/^[-bearer$-]/i.test(",
    "token that cannot be sent accepted": "[-!isSecret(text) ||-]",
    "client's ID and secret not escaped": "[id, secret][-.map(encodeURIComponent)-]",
    "scopes not requested": '[-body.set("scope", scopes.join(" "));-]',
  }),
];
