import { ConfigError } from "../errors/config-error.ts";
import type { ChooseServer } from "../metadata.ts";
import { parseBaseUrl } from "./base-url.ts";

/**
 * Where an operation with servers of its own is called: the counterpart of the client's choice, with
 * those of the chosen variables that its URL has (OpenAPI 3.1 §4.8.5).
 */
export const chooseServer: ChooseServer = (servers, choice, vendor) => {
  const { name, variables, baseUrl, allowInsecureHttp } = choice;
  const server = Object.hasOwn(servers, name) ? servers[name] : undefined;
  if (server === undefined) {
    const names = Object.keys(servers).join(", ");
    throw new ConfigError("server.name", `has no server for this operation: use ${names}`, vendor);
  }
  const known = Object.entries(variables).filter(([key]) =>
    Object.hasOwn(server.variables ?? {}, key),
  );
  const url = server.fill?.(server, Object.fromEntries(known), vendor) ?? server.url;
  const isRelative = url.startsWith("/");
  return parseBaseUrl(
    isRelative ? new URL(baseUrl).origin + url : url,
    "server",
    vendor,
    allowInsecureHttp,
  );
};
