import type { CredentialMetadata } from "./credential-metadata.ts";

/** The alternatives in words, such as `appId and appToken, or token`. */
export function describeAlternatives(
  alternatives: readonly (readonly CredentialMetadata[])[],
): string {
  const words = alternatives.map((one) => one.map(({ key }) => key).join(" and ") || "{}");
  return words.join(", or ") || "{}";
}
