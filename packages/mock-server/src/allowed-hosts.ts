/**
 * Whether a host is this machine by its name, or one of those that are allowed. Any other name may
 * belong to a page elsewhere, which had it resolved to this machine (DNS rebinding).
 * @param host as in a Host header or a URL, with or without a port
 */
export function isAllowedHost(host: string, allowed: readonly string[]): boolean {
  const name = hostname(host);
  return name !== undefined && (isLoopback(name) || allowed.map(hostname).includes(name));
}

/** Whether the origin of a page has such a host. */
export function isAllowedOrigin(origin: string, allowed: readonly string[]): boolean {
  const [, host] = /^https?:\/\/([^/]*)$/.exec(origin) ?? [];
  return host !== undefined && isAllowedHost(host, allowed);
}

/**
 * Checks the hosts that are allowed beside this machine.
 * @throws Error that names the one that is no host
 */
export function checkHosts(allowed: readonly string[]): void {
  for (const host of allowed) {
    if (hostname(host) !== host.toLowerCase()) {
      throw new Error(`${JSON.stringify(host)} is not a host's name without scheme and port`);
    }
  }
}

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d*)?$/i;

function hostname(host: string): string | undefined {
  const url = `http://${host}`;
  return HOST.test(host) && URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3. */
function isLoopback(name: string): boolean {
  return /^(?:(?:.*\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(name);
}
