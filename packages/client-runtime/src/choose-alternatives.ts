import { ConfigError } from "./config-error.ts";
import type { CredentialFacts } from "./facts.ts";

type Alternatives = readonly (readonly CredentialFacts[])[];

/**
 * Indices of the security alternatives whose keys are exactly the given ones; several when
 * alternatives differ only in where the credential goes. Throws a ConfigError that names the
 * keys when one is missing or unknown or when they belong to more than one alternative.
 */
export function chooseAlternatives(
  alternatives: Alternatives,
  given: readonly string[],
  vendor: string,
): number[] {
  const unknown = given.find((key) => !alternatives.flat().some((one) => one.key === key));
  if (unknown !== undefined) {
    throw new ConfigError(
      `auth.${unknown}`,
      `is not a credential of this vendor: pass ${describeAlternatives(alternatives)}`,
      vendor,
    );
  }
  const chosen = [...alternatives.keys()].filter((index) => {
    const keys = alternatives[index]?.map(({ key }) => key) ?? [];
    return keys.length === given.length && keys.every((key) => given.includes(key));
  });
  if (chosen.length === 0 && alternatives.length > 0) {
    throw incomplete(alternatives, given, vendor);
  }
  return chosen;
}

function incomplete(
  alternatives: Alternatives,
  given: readonly string[],
  vendor: string,
): ConfigError {
  const begun = alternatives.find(
    (one) => given.length > 0 && given.every((name) => one.some(({ key }) => key === name)),
  );
  const missing = begun?.find(({ key }) => !given.includes(key));
  return missing === undefined
    ? new ConfigError(
        "auth",
        `must hold exactly one of: ${describeAlternatives(alternatives)}`,
        vendor,
      )
    : new ConfigError(
        `auth.${missing.key}`,
        `is missing: it goes with ${given.map((key) => `auth.${key}`).join(" and ")}`,
        vendor,
      );
}

/** The alternatives in words, such as `appId and appToken, or token`. */
export function describeAlternatives(alternatives: Alternatives): string {
  const words = alternatives.map((one) => one.map(({ key }) => key).join(" and ") || "{}");
  return words.join(", or ") || "{}";
}
