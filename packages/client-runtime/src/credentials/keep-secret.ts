import { isBrowser } from "../client/is-browser.ts";
import type { KeepSecret } from "./credential-metadata.ts";
import { putSecret } from "./put/put-secret.ts";
import { refuseSecret } from "./refuse-secret.ts";

/**
 * Takes a secret that is part of the options. Throws a ConfigError for one that cannot be sent,
 * and for any in a browser.
 */
export const keepSecret: KeepSecret = (credential, value, vendor) => {
  if (isBrowser()) {
    return refuseSecret(credential, value, vendor);
  }
  const { fetchTokens, put = putSecret } = credential;
  return (typeof value === "object" && fetchTokens ? fetchTokens : put)(credential, value, vendor);
};
