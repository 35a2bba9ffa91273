import { ConfigError } from "../errors/config-error.ts";
import type { VendorMetadata } from "../metadata.ts";
import { chooseAlternatives, describeAlternatives } from "./choose-alternatives.ts";
import type { CallCredentials, CredentialContext, KeepSecret } from "./credential-metadata.ts";
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

const NOTHING: CallCredentials = { headers: {}, query: [], cookies: [] };

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
  if (auth === "none") {
    return () => NOTHING;
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
  const suppliers = new Map(
    chooseAlternatives(security, [...given.keys()], vendor).map((index) => [
      index,
      prepareAlternative(security[index] ?? [], given, keepSecret, vendor),
    ]),
  );
  return (accepted, context) => {
    for (const [index, supply] of suppliers) {
      if (accepted?.includes(index) ?? true) {
        return supply(context);
      }
    }
    const alternatives = accepted?.map((index) => security[index] ?? []) ?? [];
    if (alternatives.length > 0 && alternatives.every((one) => one.length > 0)) {
      throw new ConfigError(
        "auth",
        `is not accepted by this operation: use a client with ${describeAlternatives(alternatives)}`,
        vendor,
      );
    }
    return NOTHING;
  };
}
