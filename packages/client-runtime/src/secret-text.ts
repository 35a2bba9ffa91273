import { checkSecret } from "./check-secret.ts";
import { ConfigError } from "./config-error.ts";
import type { CredentialFacts } from "./facts.ts";

/**
 * A secret as its place takes it; for basic the encoded pair (RFC 7617 §2), for a cookie no
 * character that would end its value (RFC 6265 §4.1.1). Throws a ConfigError that names the field
 * alone.
 */
export function secretText({ key, kind }: CredentialFacts, value: unknown, vendor: string): string {
  const field = `auth.${key}`;
  if (kind === "basic") {
    const pair = new Map<string, unknown>(Object.entries(value ?? {}));
    const [username, password] = ["username", "password"].map((part) =>
      checkSecret(pair.get(part), `${field}.${part}`, vendor),
    );
    if (username?.includes(":")) {
      throw new ConfigError(`${field}.username`, "must hold no colon", vendor);
    }
    return btoa(`${username}:${password}`);
  }
  const secret = checkSecret(value, field, vendor);
  if (kind === "cookie" && /[",;\\]/.test(secret)) {
    throw new ConfigError(field, 'must hold none of " , ; \\', vendor);
  }
  return secret;
}
