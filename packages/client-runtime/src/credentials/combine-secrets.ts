import type { CallCredentials, SecretParts } from "./credential-metadata.ts";

/** The credentials of one call, from each of its secrets. */
export function combineSecrets(secrets: readonly SecretParts[]): CallCredentials {
  const parts = {
    headers: Object.fromEntries(secrets.flatMap(({ headers = {} }) => Object.entries(headers))),
    query: secrets.flatMap(({ query = [] }) => query),
    cookies: secrets.flatMap(({ cookies = [] }) => cookies),
  };
  const renewals = secrets.flatMap(({ renew }) => renew ?? []);
  const renew = () => {
    for (const forget of renewals) {
      forget();
    }
  };
  return renewals.length > 0 ? { ...parts, renew } : parts;
}
