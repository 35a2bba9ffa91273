import type { PlacedCredentials, PlacedSecret } from "./credential-metadata.ts";

/** Puts the credentials of one call together. */
export function putCredentials(secrets: readonly PlacedSecret[]): PlacedCredentials {
  const placed = {
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
  return renewals.length > 0 ? { ...placed, renew } : placed;
}
