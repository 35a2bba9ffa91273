import { ConfigError } from "./config-error.ts";
import type { ServerFacts, VendorFacts } from "./facts.ts";
import type { ServerOption } from "./options.ts";

/** The options that decide where a client's calls go. */
export interface BaseUrlOptions {
  readonly server?: ServerOption | undefined;
  readonly baseUrl?: string | URL | undefined;
}

/**
 * The client's base URL without a trailing slash: `baseUrl` when given, else the chosen server
 * with its variables filled in. Throws a ConfigError that names the option at fault.
 */
export function resolveBaseUrl(
  { vendor, servers }: VendorFacts,
  { server, baseUrl }: BaseUrlOptions,
): string {
  if (baseUrl !== undefined) {
    return parseBaseUrl(String(baseUrl), "baseUrl", vendor);
  }
  const name = server?.name ?? Object.keys(servers)[0] ?? "";
  const facts = Object.hasOwn(servers, name) ? servers[name] : undefined;
  if (facts === undefined) {
    const names = Object.keys(servers).join(", ");
    throw new ConfigError("server.name", `must be one of: ${names}`, vendor);
  }
  return parseBaseUrl(fillVariables(facts, server?.variables ?? {}, vendor), "server", vendor);
}

/**
 * Origin and path of an absolute http(s) URL, or of a path where there is a page to be relative
 * to. Paths are appended to it as text: `new URL(path, base)` would drop the base's own path.
 * Throws a ConfigError for user info, a query, a fragment and for characters that a URL parser
 * would change.
 */
export function parseBaseUrl(text: string, field: string, vendor: string): string {
  // Only browsers and workers have a location; the DOM's types say that it is always there.
  const page = (globalThis as { readonly location?: { readonly origin: string } }).location?.origin;
  const isRelative = text.startsWith("/");
  const url = parseUrl(text, isRelative ? page : undefined);
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.username !== "" ||
    url.password !== "" ||
    /[\s\p{Control}?#{}\\]/u.test(text) ||
    (isRelative && url.origin !== page)
  ) {
    throw new ConfigError(
      field,
      "must be an http(s) URL without user info, query, fragment, spaces and braces",
      vendor,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function parseUrl(text: string, base: string | undefined): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

function fillVariables(facts: ServerFacts, given: object, vendor: string): string {
  const variables = new Map(Object.entries(facts.variables ?? {}));
  const values = new Map<string, unknown>(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  for (const [name, value] of values) {
    const variable = variables.get(name);
    if (variable === undefined) {
      const names = [...variables.keys()].join(", ") || "none";
      throw new ConfigError(`server.variables.${name}`, `is unknown; known: ${names}`, vendor);
    }
    checkVariable(name, value, variable.enum, vendor);
  }
  return facts.url.replace(/\{([^{}]+)\}/g, (placeholder, name: string) =>
    String(values.get(name) ?? variables.get(name)?.default ?? placeholder),
  );
}

function checkVariable(
  name: string,
  value: unknown,
  allowed: readonly string[] | undefined,
  vendor: string,
): void {
  const field = `server.variables.${name}`;
  if (typeof value !== "string" || (allowed !== undefined && !allowed.includes(value))) {
    const remedy = allowed === undefined ? "a string" : `one of: ${allowed.join(", ")}`;
    throw new ConfigError(field, `must be ${remedy}`, vendor);
  }
  if (!/^(?!\.+$)[\w.-]+$/.test(value)) {
    throw new ConfigError(field, "may hold only letters, digits, `.`, `_` and `-`", vendor);
  }
}
