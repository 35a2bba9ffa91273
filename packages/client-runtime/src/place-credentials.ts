import type { CredentialFacts } from "./facts.ts";

/** Where the credentials of one call go. */
export interface PlacedCredentials {
  readonly headers: Readonly<Record<string, string>>;
  /** Encoded `name=value` pairs. */
  readonly query: readonly string[];
  /** `name=value` pairs. */
  readonly cookies: readonly string[];
  /** Present where a token that was refused can be fetched anew: forgets it. */
  readonly renew?: () => void;
}

/** One credential of a call, its secret as its place takes it. */
export interface SuppliedSecret {
  readonly credential: CredentialFacts;
  readonly secret: string;
  /** Forgets the secret, unless another has replaced it already. */
  readonly renew?: () => void;
}

/** Puts each secret where its scheme wants it (OpenAPI 3.1 §4.8.27, RFC 6750 §2.1, RFC 7617 §2). */
export function placeCredentials(supplied: readonly SuppliedSecret[]): PlacedCredentials {
  const headers: Record<string, string> = {};
  const query: string[] = [];
  const cookies: string[] = [];
  for (const { credential, secret } of supplied) {
    const { kind, name = "" } = credential;
    if (kind === "header") {
      headers[name] = secret;
    } else if (kind === "query") {
      query.push(`${encodeURIComponent(name)}=${encodeURIComponent(secret)}`);
    } else if (kind === "cookie") {
      cookies.push(`${name}=${secret}`);
    } else {
      headers["Authorization"] = `${kind === "basic" ? "Basic" : "Bearer"} ${secret}`;
    }
  }
  const placed = { headers, query, cookies };
  const renewals = supplied.flatMap(({ renew }) => renew ?? []);
  const renew = () => {
    for (const forget of renewals) {
      forget();
    }
  };
  return renewals.length > 0 ? { ...placed, renew } : placed;
}
