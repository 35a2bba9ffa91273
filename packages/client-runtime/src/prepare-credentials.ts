import { checkSecret } from "./check-secret.ts";
import { chooseAlternatives, describeAlternatives } from "./choose-alternatives.ts";
import { ConfigError } from "./config-error.ts";
import type { CredentialFacts, VendorFacts } from "./facts.ts";

/** Where the credentials of one call go. */
export interface PlacedCredentials {
  readonly headers: Readonly<Record<string, string>>;
  /** Encoded `name=value` pairs. */
  readonly query: readonly string[];
  /** `name=value` pairs. */
  readonly cookies: readonly string[];
}

/**
 * Supplies the credentials for one call of an operation that accepts the given alternatives
 * (all when undefined). Rejects with a ConfigError when it accepts none of the configured ones.
 */
export type SupplyCredentials = (
  accepted: readonly number[] | undefined,
) => Promise<PlacedCredentials>;

const NOTHING: PlacedCredentials = { headers: {}, query: [], cookies: [] };

/**
 * Checks the `auth` option and returns the function that supplies it to calls. The secrets live
 * in that function's closure, where inspection, JSON and spread do not reach. Throws a
 * ConfigError unless exactly one alternative is given, complete and usable.
 */
export function prepareCredentials(
  { vendor, security }: VendorFacts,
  auth: object | "none",
): SupplyCredentials {
  if (auth === "none") {
    return async () => NOTHING;
  }
  if (typeof auth !== "object" || auth === null) {
    throw new ConfigError(
      "auth",
      `is missing: pass ${describeAlternatives(security)}, or "none"`,
      vendor,
    );
  }
  const given = new Map<string, unknown>(
    Object.entries(auth).filter(([, value]) => value !== undefined),
  );
  const chosen = chooseAlternatives(security, [...given.keys()], vendor);
  for (const { key, kind } of security[chosen[0] ?? 0] ?? []) {
    const value = given.get(key);
    if (typeof value !== "function") {
      secretText(kind, value, `auth.${key}`, vendor);
    }
  }
  return async (accepted) => {
    const alternative = acceptedAlternative(security, chosen, accepted, vendor);
    return place(
      await Promise.all(
        alternative.map(async (credential) => {
          const value = given.get(credential.key);
          const supplied: unknown = typeof value === "function" ? await value() : value;
          const field = `auth.${credential.key}`;
          return [credential, secretText(credential.kind, supplied, field, vendor)] as const;
        }),
      ),
    );
  };
}

function acceptedAlternative(
  security: VendorFacts["security"],
  chosen: readonly number[],
  accepted: readonly number[] | undefined,
  vendor: string,
): readonly CredentialFacts[] {
  if (accepted?.length === 0) {
    return [];
  }
  const index = chosen.find((one) => accepted?.includes(one) ?? true);
  if (index !== undefined) {
    return security[index] ?? [];
  }
  const alternatives = (accepted ?? []).map((one) => security[one] ?? []);
  if (accepted === undefined || alternatives.some((one) => one.length === 0)) {
    return [];
  }
  throw new ConfigError(
    "auth",
    `is not accepted by this operation: use a client with ${describeAlternatives(alternatives)}`,
    vendor,
  );
}

/** The secret as its place takes it; for basic the encoded pair (RFC 7617 §2). */
function secretText(
  kind: CredentialFacts["kind"],
  value: unknown,
  field: string,
  vendor: string,
): string {
  if (kind === "basic") {
    const pair = new Map<string, unknown>(Object.entries(value ?? {}));
    const username = checkSecret(pair.get("username"), `${field}.username`, vendor);
    const password = checkSecret(pair.get("password"), `${field}.password`, vendor);
    if (username.includes(":")) {
      throw new ConfigError(`${field}.username`, "must hold no colon", vendor);
    }
    return btoa(`${username}:${password}`);
  }
  const secret = checkSecret(value, field, vendor);
  if (kind === "cookie" && /[",;\\]/.test(secret)) {
    throw new ConfigError(field, "must hold no quote, comma, semicolon or backslash", vendor);
  }
  return secret;
}

function place(
  credentials: readonly (readonly [facts: CredentialFacts, secret: string])[],
): PlacedCredentials {
  const of = (wanted: CredentialFacts["kind"]) =>
    credentials.filter(([{ kind }]) => kind === wanted);
  return {
    headers: Object.fromEntries([
      ...of("header").map(([{ name = "" }, secret]) => [name, secret]),
      ...of("bearer").map(([, secret]) => ["Authorization", `Bearer ${secret}`]),
      ...of("basic").map(([, secret]) => ["Authorization", `Basic ${secret}`]),
    ]),
    query: of("query").map(
      ([{ name = "" }, secret]) => `${encodeURIComponent(name)}=${encodeURIComponent(secret)}`,
    ),
    cookies: of("cookie").map(([{ name = "" }, secret]) => `${name}=${secret}`),
  };
}
