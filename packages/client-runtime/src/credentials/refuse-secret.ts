import { ConfigError } from "../errors/config-error.ts";
import { SECRET_IN_BROWSER } from "../errors/problems.ts";
import type { KeepSecret } from "./credential-metadata.ts";

/** Refuses a secret that would be shipped to a browser: throws a ConfigError with the ways out. */
export const refuseSecret: KeepSecret = ({ key }, _value, vendor) => {
  throw new ConfigError(`auth.${key}`, SECRET_IN_BROWSER, vendor);
};
