import { parseBaseUrl } from "../../request/base-url.ts";

/** Where calls go. */
export interface Target {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** The host, which errors and hooks name as the vendor. */
  readonly vendor: string;
}

/** Checks a base URL. Throws a ConfigError as `parseBaseUrl` does. */
export function readTarget(url: string, allowInsecureHttp: boolean | undefined): Target {
  const baseUrl = parseBaseUrl(url, "baseUrl", "createClient", allowInsecureHttp);
  return { baseUrl, vendor: new URL(baseUrl).host };
}
