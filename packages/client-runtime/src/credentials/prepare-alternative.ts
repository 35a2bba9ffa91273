import type {
  CredentialContext,
  CredentialFacts,
  KeepSecret,
  PlacedCredentials,
  PlacedSecret,
  SecretSource,
} from "./credential-metadata.ts";
import { placeSecret } from "./put/put-secret.ts";
import { placeCredentials } from "./put-credentials.ts";

/**
 * What supplies the credentials of one alternative. Secrets that never change are checked and
 * placed here, once; functions are asked at each call. Throws a ConfigError naming the field.
 */
export function prepareAlternative(
  credentials: readonly CredentialFacts[],
  given: ReadonlyMap<string, unknown>,
  keepSecret: KeepSecret,
  vendor: string,
): (context: CredentialContext) => PlacedCredentials | Promise<PlacedCredentials> {
  const sources = credentials.map((credential): SecretSource | PlacedSecret => {
    const value = given.get(credential.key);
    const { place = placeSecret } = credential;
    return typeof value === "function"
      ? async () => place(credential, await value(), vendor)
      : keepSecret(credential, value, vendor);
  });
  const known = sources.filter((source) => typeof source === "object");
  if (known.length === sources.length) {
    const placed = placeCredentials(known);
    return () => placed;
  }
  return async (context) =>
    placeCredentials(
      await Promise.all(
        sources.map((source) => (typeof source === "function" ? source(context) : source)),
      ),
    );
}
