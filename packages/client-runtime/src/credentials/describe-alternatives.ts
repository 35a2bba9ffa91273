import type { CredentialMetadata } from "./credential-metadata.ts";

/** The alternatives in words, such as `appId and appToken, or token`; after the keys that were given. */
export function describeAlternatives(
  alternatives: readonly (readonly CredentialMetadata[])[],
  given?: ReadonlyMap<string, unknown>,
): string {
  const words = alternatives.map((one) => one.map(({ key }) => key).join(" and ") || "{}");
  const has = given ? `${[...given.keys()].join(" and ") || "no key"}: pass ` : "";
  return has + (words.join(", or ") || "{}");
}
