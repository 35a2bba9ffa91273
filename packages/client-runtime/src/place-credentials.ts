/** Where the credentials of one call go. */
export interface PlacedCredentials {
  readonly headers: Readonly<Record<string, string>>;
  /** Encoded `name=value` pairs. */
  readonly query: readonly string[];
  /** `name=value` pairs. */
  readonly cookies: readonly string[];
  /** Present where a token that was refused can be fetched anew: forgets it. */
  readonly renew?: () => void;
}

/** One credential in its place; `renew` forgets it, unless another has replaced it already. */
export type PlacedSecret = Partial<PlacedCredentials>;

/** Puts the credentials of one call together. */
export function placeCredentials(secrets: readonly PlacedSecret[]): PlacedCredentials {
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
