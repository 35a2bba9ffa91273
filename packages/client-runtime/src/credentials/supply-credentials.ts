import { ConfigError } from "../errors/config-error.ts";
import { AUTH_MISMATCH, AUTH_MISSING, AUTH_NOT_ACCEPTED } from "../errors/problems.ts";
import type { VendorMetadata } from "../metadata.ts";
import { combineSecrets } from "./combine-secrets.ts";
import type { CallCredentials, CredentialContext, KeepSecret } from "./credential-metadata.ts";
import { describeAlternatives } from "./describe-alternatives.ts";
import { prepareAlternative } from "./prepare-alternative.ts";

/**
 * Supplies the credentials for one call of an operation that accepts the given alternatives
 * (all when undefined), at once where nothing has to be fetched. Throws a ConfigError when it accepts
 * none of the configured ones; rejects with the signal's reason and with the failure of whatever
 * supplies a secret.
 */
export type SupplyCredentials = (
  accepted: readonly number[] | undefined,
  context: CredentialContext,
) => CallCredentials | Promise<CallCredentials>;

/**
 * Checks the `auth` option and returns the function that supplies it to calls. What it keeps lives
 * in that function's closure, where inspection, JSON and spread do not reach. Throws a
 * ConfigError unless exactly one alternative is given, complete and usable.
 */
export function supplyCredentials(
  { vendor, security }: VendorMetadata,
  auth: object | "none",
  keepSecret: KeepSecret,
): SupplyCredentials {
  const nothing = combineSecrets([]);
  if (auth === "none") {
    return () => nothing;
  }
  const refuse = (
    problem: string,
    alternatives: VendorMetadata["security"],
    keys?: ReadonlyMap<string, unknown>,
  ): never => {
    throw new ConfigError("auth", `${problem} ${describeAlternatives(alternatives, keys)}`, vendor);
  };
  if (typeof auth !== "object" || auth === null) {
    return refuse(AUTH_MISSING, security);
  }
  const given = new Map<string, unknown>(
    Object.entries(auth).filter(([, value]) => value !== undefined),
  );
  // Several alternatives may have the same keys and differ only in where the credential goes.
  const suppliers = security.map(
    (credentials) =>
      credentials.length === given.size &&
      credentials.every(({ key }) => given.has(key)) &&
      prepareAlternative(credentials, given, keepSecret, vendor),
  );
  if (security.length + given.size > 0 && !suppliers.some(Boolean)) {
    refuse(AUTH_MISMATCH, security, given);
  }
  return (accepted, context) => {
    const supply = suppliers.find((one, index) => one && (accepted?.includes(index) ?? true));
    if (supply) {
      return supply(context);
    }
    const alternatives = accepted?.map((index) => security[index] ?? []) ?? [];
    if (alternatives.length > 0 && alternatives.every((one) => one.length > 0)) {
      refuse(AUTH_NOT_ACCEPTED, alternatives);
    }
    return nothing;
  };
}
