import { ConfigError } from "../errors/config-error.ts";
import { NO_COUNTERPART } from "../errors/problems.ts";
import type { ChooseServer } from "../metadata.ts";
import { parseBaseUrl } from "./base-url.ts";

/**
 * Where an operation with servers of its own is called: the counterpart of the client's choice, with
 * those of the chosen variables that its URL has (OpenAPI 3.1 §4.8.5). A relative URL is resolved
 * against the client's base URL.
 */
export const chooseServer: ChooseServer = (servers, metadata, choice, baseUrl) => {
  const { server: chosen, allowInsecureHttp } = choice;
  const { vendor } = metadata;
  if (choice.baseUrl !== undefined) {
    return baseUrl;
  }
  const name = chosen?.name ?? Object.keys(metadata.servers)[0] ?? "";
  const server = Object.hasOwn(servers, name) ? servers[name] : undefined;
  if (server === undefined) {
    const names = Object.keys(servers).join(", ");
    throw new ConfigError("server.name", `${NO_COUNTERPART} ${names}`, vendor);
  }
  const known = Object.entries(chosen?.variables ?? {}).filter(([variable]) =>
    Object.hasOwn(server.variables ?? {}, variable),
  );
  const url = server.fill?.(server, Object.fromEntries(known), vendor) ?? server.url;
  const absolute = /^https?:/i.test(url) ? url : `${new URL(url, `${baseUrl}/`)}`;
  return parseBaseUrl(absolute, "server", vendor, allowInsecureHttp);
};
