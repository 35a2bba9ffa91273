import { isBrowser } from "./is-browser.ts";
import type { KeepSecret } from "./prepare-alternative.ts";
import { refuseSecret } from "./refuse-secret.ts";
import { secretText } from "./secret-text.ts";

/**
 * Takes a secret that is part of the options. Throws a ConfigError for one that cannot be sent,
 * and for any in a browser.
 */
export const keepSecret: KeepSecret = (credential, value, vendor) => {
  if (isBrowser()) {
    return refuseSecret(credential, value, vendor);
  }
  return typeof value === "object" && credential.fetchTokens !== undefined
    ? credential.fetchTokens(credential, value, vendor)
    : secretText(credential, value, vendor);
};
