// Stands in for check-platform.ts in the build for browsers: none has Object.hasOwn and lacks the rest.

import { ConfigError } from "../errors/config-error.ts";
import { NOT_SUPPORTED } from "../errors/problems.ts";

/** See check-platform.ts. */
export function checkPlatform(_fetch: unknown, vendor: string): void {
  if (!Object.hasOwn) {
    throw new ConfigError("Object.hasOwn", NOT_SUPPORTED, vendor);
  }
}
