import type { FetchInit, FetchResponse } from "../client/fetch.ts";
import type { Limits } from "../client/limits.ts";
import { ApiError } from "../errors/api-error.ts";
import { callContext } from "../errors/call-context.ts";
import { ConfigError } from "../errors/config-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { NOT_NAMES } from "../errors/problems.ts";
import { headerOf } from "../result/header-of.ts";
import { readJson } from "../result/read-body.ts";
import type { ResponseReport } from "../send/exchange.ts";
import { sendWithRetries } from "../send/send-with-retries.ts";
import { cacheToken, type Token } from "./cache-token.ts";
import { checkSecret, isSecret } from "./check-secret.ts";
import type { KeepSecret } from "./credential-metadata.ts";

/**
 * A token is renewed this long before it expires, or halfway through its lifetime if that is later.
 */
const RENEWAL_WINDOW = 120_000;
/** A token that expires sooner than this may be refused on arrival. */
const LEAST_LIFE = 1_000;

/**
 * Fetches access tokens with a client id and secret (OAuth 2.0 client credentials, RFC 6749 §4.4)
 * and keeps them until they expire. Throws a ConfigError naming the field. The source rejects with
 * an ApiError or a ParseError of the operation `token`, or as fetch does.
 */
export const clientCredentials: KeepSecret = (credential, value, vendor) => {
  const { key, tokenUrl = "", clientHeaders } = credential;
  const field = `auth.${key}`;
  const given = new Map<string, unknown>(Object.entries(value ?? {}));
  const id = checkSecret(given.get("clientId"), `${field}.clientId`, vendor);
  const secret = checkSecret(given.get("clientSecret"), `${field}.clientSecret`, vendor);
  const scopes = given.get("scopes") ?? credential.scopes ?? [];
  if (!Array.isArray(scopes) || !scopes.every(isScope)) {
    throw new ConfigError(`${field}.scopes`, NOT_NAMES, vendor);
  }
  const body = new URLSearchParams({ grant_type: "client_credentials" });
  if (scopes.length > 0) {
    body.set("scope", scopes.join(" "));
  }
  const init: FetchInit = {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      ...(clientHeaders === undefined
        ? { authorization: `Basic ${btoa([id, secret].map(encodeURIComponent).join(":"))}` }
        : {
            [clientHeaders.id.toLowerCase()]: id,
            [clientHeaders.secret.toLowerCase()]: secret,
          }),
    },
    body: String(body),
    redirect: "manual",
  };
  const operation = { name: "token", method: "POST", path: tokenUrl } as const;
  const take = cacheToken(async ({ fetch, transport, baseUrl, signal, limits, sender }) => {
    const url = tokenUrl.startsWith("/") ? baseUrl + tokenUrl : tokenUrl;
    // Asking for a token twice does no harm.
    return sendWithRetries(
      {
        context: callContext(operation, vendor),
        limits,
        hooks: undefined,
        signal,
        fetch,
        isIdempotent: true,
        isReplayable: true,
        retryStatuses: undefined,
        headers: undefined,
        prepare: (own) => ({ url, init: { ...transport, ...init, ...(own && { signal: own }) } }),
        read: (response, report) => readToken(response, report, limits),
      },
      sender,
    ).catch((error: object) => {
      // Nothing of the call itself has been sent yet.
      throw Object.assign(error, { ambiguous: false, phase: "token" });
    });
  });
  return async (context) => {
    const { text, renew } = await take(context);
    return { headers: { authorization: `Bearer ${text}` }, renew };
  };
};

/** RFC 6749 §3.3. */
function isScope(value: unknown): boolean {
  return isSecret(value) && !/["\\]/.test(value);
}

/**
 * The token in a response (RFC 6749 §5.1). One without `expires_in` is kept until it is refused. Rejects
 * with an ApiError, and with a ParseError for a 2xx response that holds no token.
 */
async function readToken(
  response: FetchResponse,
  report: () => ResponseReport,
  limits: Limits,
): Promise<Token> {
  const { status, ok } = response;
  const receivedAt = Date.now();
  const { value } = await readJson(response, { limits });
  const call = { ...report(), phase: "token" } as const;
  if (!ok) {
    throw new ApiError({ ...call, status, body: value, requestId: undefined });
  }
  const fields = new Map<string, unknown>(Object.entries(value ?? {}));
  const text = fields.get("access_token");
  if (!isSecret(text) || !/^bearer$/i.test(String(fields.get("token_type") ?? "bearer"))) {
    const contentType = headerOf(response, "Content-Type");
    throw new ParseError({ ...call, retryable: false, status, contentType, problem: "no token" });
  }
  const seconds = Number(fields.get("expires_in") ?? Number.NaN);
  const life = Number.isNaN(seconds) ? Infinity : seconds * 1000;
  return {
    text,
    receivedAt,
    renewAt: receivedAt + life - Math.min(RENEWAL_WINDOW, life / 2),
    expiresAt: receivedAt + life - LEAST_LIFE,
  };
}
