import { ConfigError } from "../errors/config-error.ts";
import { NOT_SUPPORTED } from "../errors/problems.ts";

/** Throws a ConfigError that names what a client needs and the platform lacks. */
export function checkPlatform(fetch: unknown, vendor: string): void {
  const { AbortController, URL } = globalThis;
  const needed = { fetch, AbortController, URL, "Object.hasOwn": Object.hasOwn };
  for (const [name, value] of Object.entries(needed)) {
    if (!value) {
      throw new ConfigError(name, NOT_SUPPORTED, vendor);
    }
  }
}
