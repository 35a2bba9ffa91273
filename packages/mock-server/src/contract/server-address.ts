import type { ContractDocument, ServerObject } from "./contract-document.ts";

/** A parsed server URL, with defaults for its variables. */
export interface ServerAddress {
  /** Scheme, host and port, e.g. `https://api.example.com`. */
  readonly origin: string;
  /** Path before every operation's path, without a trailing slash: `/api`, or an empty string. */
  readonly basePath: string;
}

/** Where the calls of one operation go. */
export interface CallAddress extends ServerAddress {
  /** Whether the contract leaves the host open, so that a client must be given its base URL. */
  readonly isOpen: boolean;
}

/** Stands for a host that a contract leaves open; never a real one (RFC 2606 section 2). */
const OPEN_ORIGIN = "https://api.example";

/**
 * Where a client sends its calls by default.
 * @param url one of `servers` as written in the contract; the first when left out
 * @throws Error where the contract has no such server, or its URL is not absolute http(s)
 */
export function serverAddress(document: ContractDocument, url?: string): ServerAddress {
  const server = findServer(document, url);
  if (server === undefined) throw new Error(`the contract has no server ${url ?? "at all"}`);
  const filled = fill(server);
  const address = read(filled);
  if (address === undefined) throw new Error(`server ${filled} is not an absolute http(s) URL`);
  return address;
}

/**
 * Where the calls of an operation go: to its own server, else to the client's. A contract may leave
 * the host open, by a path for a server, a variable without default, or no server (OpenAPI 3.1
 * section 4.8.5): then it is a stub host, with as much of the path as is known.
 * @throws Error where a server is named that the contract does not have
 */
export function callAddress(
  document: ContractDocument,
  url?: string,
  own?: ServerObject,
): CallAddress {
  const server = own ?? findServer(document, url);
  if (server === undefined && url) throw new Error(`the contract has no server ${url}`);
  const filled = server === undefined ? "" : fill(server);
  const address = read(filled);
  if (address !== undefined) return { ...address, isOpen: false };
  const path = filled.replace(/^[^/]*:\/\/[^/]*|^\{[^/]*/, "").replace(/(?<!\/)\/+$/, "");
  const isKnown = path.startsWith("/") && !path.includes("{");
  return { origin: OPEN_ORIGIN, basePath: isKnown ? path : "", isOpen: true };
}

function findServer(document: ContractDocument, url: string | undefined): ServerObject | undefined {
  const servers = document.servers ?? [];
  return url === undefined ? servers[0] : servers.find((one) => one.url === url);
}

function fill({ url, variables }: ServerObject): string {
  return url.replace(
    /\{([^{}]+)\}/g,
    (placeholder, name: string) => variables?.[name]?.default ?? placeholder,
  );
}

function read(url: string): ServerAddress | undefined {
  if (!/^https?:\/\/[^/]/.test(url) || url.includes("{") || !URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return { origin, basePath: pathname.replace(/(?<!\/)\/+$/, "") };
}
