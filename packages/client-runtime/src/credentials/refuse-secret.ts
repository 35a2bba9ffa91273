import { ConfigError } from "../errors/config-error.ts";
import type { KeepSecret } from "./credential-metadata.ts";

/** Refuses a secret that would be shipped to a browser: throws a ConfigError with the ways out. */
export const refuseSecret: KeepSecret = ({ key }, _value, vendor) => {
  throw new ConfigError(
    `auth.${key}`,
    'would be shown by a browser: pass auth: "none" and the baseUrl of your own backend, or a function that supplies a short-lived token',
    vendor,
  );
};
