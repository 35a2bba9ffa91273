import { checkSecret } from "../check-secret.ts";
import type { PutSecret } from "../credential-metadata.ts";

/** Sends a secret as a query parameter. Throws a ConfigError that names the field alone. */
export const putQuery: PutSecret = ({ key, name = "" }, value, vendor) => {
  const secret = checkSecret(value, `auth.${key}`, vendor);
  return { query: [`${encodeURIComponent(name)}=${encodeURIComponent(secret)}`] };
};
