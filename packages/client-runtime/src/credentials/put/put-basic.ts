import { ConfigError } from "../../errors/config-error.ts";
import { HAS_COLON } from "../../errors/problems.ts";
import { checkSecret } from "../check-secret.ts";
import type { PutSecret } from "../credential-metadata.ts";

/** Sends a user name and password (RFC 7617 §2). Throws a ConfigError that names the field alone. */
export const putBasic: PutSecret = ({ key }, value, vendor) => {
  const pair = new Map<string, unknown>(Object.entries(value ?? {}));
  const [username, password] = ["username", "password"].map((part) =>
    checkSecret(pair.get(part), `auth.${key}.${part}`, vendor),
  );
  if (username?.includes(":")) {
    throw new ConfigError(`auth.${key}.username`, HAS_COLON, vendor);
  }
  return { headers: { authorization: `Basic ${btoa(`${username}:${password}`)}` } };
};
