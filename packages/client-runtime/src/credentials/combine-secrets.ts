import { type HeaderRecord, joinHeaders } from "../request/join-headers.ts";
import type { CallCredentials, SecretParts } from "./credential-metadata.ts";

/** The credentials of one call, from each of its secrets. */
export function combineSecrets(secrets: readonly SecretParts[]): CallCredentials {
  const renewals = secrets.flatMap(({ renew }) => renew ?? []);
  return {
    headers: secrets.reduce(
      (all, { headers = {} }) => joinHeaders(all, headers),
      {} as HeaderRecord,
    ),
    query: secrets.flatMap(({ query = [] }) => query),
    renew:
      renewals.length > 0 ? () => renewals.map((forget) => forget()).includes(true) : undefined,
  };
}
