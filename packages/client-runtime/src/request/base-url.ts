import type { ServerOption } from "../client/options.ts";
import { ConfigError } from "../errors/config-error.ts";
import type { VendorMetadata } from "../metadata.ts";

/** The options that decide where a client's calls go. */
export interface BaseUrlOptions {
  readonly server?: ServerOption | undefined;
  readonly baseUrl?: string | URL | undefined;
  readonly allowInsecureHttp?: boolean | undefined;
}

/**
 * The client's base URL without a trailing slash: `baseUrl` when given, else the chosen server
 * with its variables filled in. Throws a ConfigError that names the option at fault.
 */
export function resolveBaseUrl(
  { vendor, servers }: VendorMetadata,
  { server, baseUrl, allowInsecureHttp }: BaseUrlOptions,
): string {
  if (baseUrl !== undefined) {
    return parseBaseUrl(String(baseUrl), "baseUrl", vendor, allowInsecureHttp);
  }
  const name = server?.name ?? Object.keys(servers)[0] ?? "";
  const metadata = Object.hasOwn(servers, name) ? servers[name] : undefined;
  if (metadata === undefined) {
    const names = Object.keys(servers).join(", ");
    throw new ConfigError("server.name", `must be one of: ${names}`, vendor);
  }
  const { url, fill } = metadata;
  const given = Object.entries(server?.variables ?? {}).filter(([, value]) => value !== undefined);
  if (fill === undefined && given.length > 0) {
    throw new ConfigError(`server.variables.${given[0]?.[0]}`, "is unknown", vendor);
  }
  const filled = fill?.(metadata, Object.fromEntries(given), vendor) ?? url;
  return parseBaseUrl(filled, "server", vendor, allowInsecureHttp);
}

/**
 * Origin and path of an absolute https URL, or of a path where there is a page to be relative
 * to. Paths are appended to it as text: `new URL(path, base)` would drop the base's own path.
 * Plain http is for this machine alone (RFC 8252 §8.3), unless it is allowed. Throws a ConfigError
 * for any other URL, for user info, a query, a fragment, and for characters that a URL parser
 * would change.
 */
export function parseBaseUrl(
  text: string,
  field: string,
  vendor: string,
  allowInsecureHttp?: boolean,
): string {
  // Only browsers and workers have a location; the DOM's types say that it is always there.
  const page = (globalThis as { readonly location?: { readonly origin: string } }).location?.origin;
  const isRelative = text.startsWith("/");
  const url = parseUrl(text, isRelative ? page : undefined);
  if (
    url === undefined ||
    url.username !== "" ||
    url.password !== "" ||
    /[\s\p{Control}?#{}\\]/u.test(text) ||
    (isRelative ? url.origin !== page : !isSecure(url, allowInsecureHttp))
  ) {
    throw new ConfigError(
      field,
      "must be an https URL without user info, query, fragment and braces (allowInsecureHttp: true admits http)",
      vendor,
    );
  }
  return url.origin + url.pathname.replace(/(?<!\/)\/+$/, "");
}

/** The URL parser has written every form of an IPv4 address as four decimal numbers. */
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

function isSecure({ protocol, hostname }: URL, allowInsecureHttp: boolean | undefined): boolean {
  // Only `true` admits http: the text "false" of a setting must not.
  const admitsHttp = allowInsecureHttp === true || LOOPBACK.test(hostname);
  return protocol === "https:" || (protocol === "http:" && admitsHttp);
}

function parseUrl(text: string, base: string | undefined): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
