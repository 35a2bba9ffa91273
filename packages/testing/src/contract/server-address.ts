import type { ContractDocument } from "./contract-document.ts";

/** A server's URL taken apart, its variables replaced by their defaults. */
export interface ServerAddress {
  /** Scheme, host and port, e.g. `https://api.example.com`. */
  readonly origin: string;
  /** Path before every operation's path, without a trailing slash: `/api`, or an empty string. */
  readonly basePath: string;
}

/**
 * Where a client sends its calls by default.
 * @param url one of `servers` as written in the contract; the first where left out
 * @throws Error where the contract has no such server, or it is no absolute http(s) URL
 */
export function serverAddress(document: ContractDocument, url?: string): ServerAddress {
  const servers = document.servers ?? [];
  const server = url === undefined ? servers[0] : servers.find((one) => one.url === url);
  if (server === undefined) throw new Error(`the contract has no server ${url ?? "at all"}`);
  const filled = server.url.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = server.variables?.[name]?.default;
    if (value === undefined) throw new Error(`server variable ${name} has no default`);
    return value;
  });
  const { origin, pathname, protocol } = new URL(filled);
  if (!/^https?:$/.test(protocol)) throw new Error(`server ${filled} is not reached by http`);
  return { origin, basePath: pathname.replace(/\/$/, "") };
}
