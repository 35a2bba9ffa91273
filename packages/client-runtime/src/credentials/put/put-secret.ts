import { checkSecret } from "../check-secret.ts";
import type { PutSecret } from "../credential-metadata.ts";

/**
 * Puts a secret in its header, or in Authorization as a bearer token (RFC 6750 §2.1). Throws a
 * ConfigError that names the field alone.
 */
export const putSecret: PutSecret = ({ key, name }, value, vendor) => {
  const secret = checkSecret(value, `auth.${key}`, vendor);
  return {
    headers:
      name === undefined ? { authorization: `Bearer ${secret}` } : { [name.toLowerCase()]: secret },
  };
};
