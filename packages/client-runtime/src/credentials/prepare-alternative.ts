import type {
  CredentialContext,
  CredentialMetadata,
  KeepSecret,
  PlacedCredentials,
  PlacedSecret,
  SecretSource,
} from "./credential-metadata.ts";
import { putSecret } from "./put/put-secret.ts";
import { putCredentials } from "./put-credentials.ts";

/**
 * What supplies the credentials of one alternative. Secrets that never change are checked and
 * placed here, once; functions are asked at each call. Throws a ConfigError naming the field.
 */
export function prepareAlternative(
  credentials: readonly CredentialMetadata[],
  given: ReadonlyMap<string, unknown>,
  keepSecret: KeepSecret,
  vendor: string,
): (context: CredentialContext) => PlacedCredentials | Promise<PlacedCredentials> {
  const sources = credentials.map((credential): SecretSource | PlacedSecret => {
    const value = given.get(credential.key);
    const { place = putSecret } = credential;
    return typeof value === "function"
      ? async () => place(credential, await value(), vendor)
      : keepSecret(credential, value, vendor);
  });
  const known = sources.filter((source) => typeof source === "object");
  if (known.length === sources.length) {
    const placed = putCredentials(known);
    return () => placed;
  }
  return async (context) =>
    putCredentials(
      await Promise.all(
        sources.map((source) => (typeof source === "function" ? source(context) : source)),
      ),
    );
}
