/**
 * Undoes the encoding of the reserved characters that a query may hold (RFC 3986 §3.4), except
 * `&` and `+`: those end a pair or stand for a space where a server reads the query as a form.
 */
export function keepReserved(encoded: string): string {
  return encoded.replace(/%(?:3A|2F|3F|40|24|2C|3B|3D)/g, decodeURIComponent);
}
