import { ConfigError } from "../errors/config-error.ts";
import type { CredentialMetadata } from "./credential-metadata.ts";

type Alternatives = readonly (readonly CredentialMetadata[])[];

/**
 * Indices of the security alternatives whose keys are exactly the given ones; several when
 * alternatives differ only in where the credential goes. Throws a ConfigError that names the keys
 * when there is none.
 */
export function chooseAlternatives(
  alternatives: Alternatives,
  given: readonly string[],
  vendor: string,
): readonly number[] {
  const chosen = [...alternatives.keys()].filter(
    (index) =>
      alternatives[index]?.length === given.length &&
      alternatives[index].every(({ key }) => given.includes(key)),
  );
  if (chosen.length === 0 && alternatives.length + given.length > 0) {
    throw new ConfigError(
      "auth",
      `has ${given.join(" and ") || "no key"}: pass ${describeAlternatives(alternatives)}`,
      vendor,
    );
  }
  return chosen;
}

/** The alternatives in words, such as `appId and appToken, or token`. */
export function describeAlternatives(alternatives: Alternatives): string {
  const words = alternatives.map((one) => one.map(({ key }) => key).join(" and ") || "{}");
  return words.join(", or ") || "{}";
}
