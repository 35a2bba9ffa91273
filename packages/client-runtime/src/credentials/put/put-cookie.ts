import { ConfigError } from "../../errors/config-error.ts";
import { NOT_A_COOKIE } from "../../errors/problems.ts";
import { checkSecret } from "../check-secret.ts";
import type { PutSecret } from "../credential-metadata.ts";

/**
 * Sends a secret as a cookie. Throws a ConfigError that names the field alone, for a character that
 * would end the cookie's value too (RFC 6265 §4.1.1).
 */
export const putCookie: PutSecret = ({ key, name }, value, vendor) => {
  const secret = checkSecret(value, `auth.${key}`, vendor);
  if (/[",;\\]/.test(secret)) {
    throw new ConfigError(`auth.${key}`, NOT_A_COOKIE, vendor);
  }
  return { headers: { cookie: `${name}=${secret}` } };
};
