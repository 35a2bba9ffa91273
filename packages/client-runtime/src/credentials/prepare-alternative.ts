import { callForSecret } from "./call-for-secret.ts";
import { combineSecrets } from "./combine-secrets.ts";
import type {
  CallCredentials,
  CredentialContext,
  CredentialMetadata,
  KeepSecret,
  SecretParts,
  SecretSource,
} from "./credential-metadata.ts";
import { putSecret } from "./put/put-secret.ts";

/**
 * Returns the function that supplies the credentials of one alternative. Secrets that never change
 * are checked and put here, once; functions are called for each call. Throws a ConfigError naming
 * the field.
 */
export function prepareAlternative(
  credentials: readonly CredentialMetadata[],
  given: ReadonlyMap<string, unknown>,
  keepSecret: KeepSecret,
  vendor: string,
): (context: CredentialContext) => CallCredentials | Promise<CallCredentials> {
  const sources = credentials.map((credential): SecretSource | SecretParts => {
    const value = given.get(credential.key);
    const { put = putSecret } = credential;
    return typeof value === "function"
      ? // A map of unknown values: a function is called without arguments.
        async (context) =>
          put(
            credential,
            await callForSecret(value as () => unknown, credential.key, context),
            vendor,
          )
      : keepSecret(credential, value, vendor);
  });
  const known = sources.filter((source) => typeof source === "object");
  if (known.length === sources.length) {
    const fixed = combineSecrets(known);
    return () => fixed;
  }
  return async (context) =>
    combineSecrets(
      await Promise.all(
        sources.map((source) => (typeof source === "function" ? source(context) : source)),
      ),
    );
}
