import { isBrowser } from "./is-browser.ts";
import { placeSecret } from "./place-secret.ts";
import type { KeepSecret } from "./prepare-alternative.ts";
import { refuseSecret } from "./refuse-secret.ts";

/**
 * Takes a secret that is part of the options. Throws a ConfigError for one that cannot be sent,
 * and for any in a browser.
 */
export const keepSecret: KeepSecret = (credential, value, vendor) => {
  if (isBrowser()) {
    return refuseSecret(credential, value, vendor);
  }
  const { fetchTokens, place = placeSecret } = credential;
  return (typeof value === "object" && fetchTokens ? fetchTokens : place)(
    credential,
    value,
    vendor,
  );
};
