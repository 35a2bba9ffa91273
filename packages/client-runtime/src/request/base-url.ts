import { ConfigError } from "../errors/config-error.ts";
import { NOT_A_URL, NOT_ONE_OF, UNKNOWN_OPTION } from "../errors/problems.ts";
import type { ServerChoice, VendorMetadata } from "../metadata.ts";

/**
 * The client's base URL without a trailing slash: `baseUrl` when given, else the chosen server
 * with its variables filled in. Throws a ConfigError that names the option at fault.
 */
export function resolveBaseUrl(
  { vendor, servers }: VendorMetadata,
  { server, baseUrl, allowInsecureHttp }: ServerChoice,
): string {
  if (baseUrl !== undefined) {
    return parseBaseUrl(`${baseUrl}`, "baseUrl", vendor, allowInsecureHttp);
  }
  const names = Object.keys(servers);
  const name = server?.name ?? names[0] ?? "";
  const metadata = names.includes(name) ? servers[name] : undefined;
  if (metadata === undefined) {
    throw new ConfigError("server.name", `${NOT_ONE_OF} ${names.join(", ")}`, vendor);
  }
  const { url, fill } = metadata;
  const given = server?.variables ?? {};
  for (const variable of fill ? [] : Object.keys(given)) {
    throw new ConfigError(`server.variables.${variable}`, UNKNOWN_OPTION, vendor);
  }
  const filled = fill?.(metadata, given, vendor) ?? url;
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
  try {
    const url = new URL(text, isRelative ? page : undefined);
    if (
      !(url.username || url.password || /[\s\p{Control}?#{}\\]/u.test(text)) &&
      (isRelative ? url.origin === page : isSecure(url, allowInsecureHttp))
    ) {
      let path = url.pathname;
      while (path.endsWith("/")) path = path.slice(0, -1);
      return url.origin + path;
    }
  } catch {
    // Not a URL at all: refused as any other that cannot be used.
  }
  throw new ConfigError(field, NOT_A_URL, vendor);
}

function isSecure({ protocol, hostname }: URL, allowInsecureHttp: boolean | undefined): boolean {
  return (
    protocol === "https:" ||
    (protocol === "http:" &&
      // Only `true` admits http: the text "false" of a setting must not.
      (allowInsecureHttp === true ||
        // The URL parser has written every form of an IPv4 address as four decimal numbers.
        /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)))
  );
}
