import { arrayOr, type Json, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import type { ServerModel } from "../../model.ts";
import { readServer } from "./read-servers.ts";

/**
 * The servers that an operation names for itself, each under the short name of its counterpart among
 * the vendor's: the one with the same URL, else at the same position; a relative URL belongs to every
 * server that has no other. Empty where the operation is called on the client's server, which includes
 * one that only repeats servers of the contract, the default among them.
 * @param own the operation's `servers`, those of its path included (OpenAPI 3.1 section 4.8.10)
 * @param named the contract's servers under their short names
 */
export function operationServers(
  own: Json | undefined,
  contract: JsonObject,
  named: readonly ServerModel[],
): readonly ServerModel[] {
  const shared = urlsOf(contract["servers"]);
  const servers = arrayOr(own).map(objectOr);
  const urls = urlsOf(own);
  if (urls.includes(shared[0] ?? "") && urls.every((url) => shared.includes(url))) return [];
  const claimed = new Set(named.map(({ url }) => url));
  return named.flatMap(({ name, url }): ServerModel[] => {
    const beside = servers[shared.indexOf(url)];
    const counterpart =
      servers.find((server) => server["url"] === url) ??
      (claimed.has(urlOf(beside)) ? undefined : beside) ??
      servers.find((server) => isRelative(urlOf(server)));
    if (counterpart === undefined) return [];
    return [readServer(name, resolve(urlOf(counterpart), url), counterpart)];
  });
}

function urlsOf(servers: Json | undefined): string[] {
  return arrayOr(servers).map((server) => urlOf(objectOr(server)));
}

function urlOf(server: JsonObject | undefined): string {
  return stringOr(server?.["url"]) ?? "";
}

function isRelative(url: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\{)/i.test(url);
}

/**
 * A URL of which the client knows all but the host of the chosen server: absolute, or a path. Others
 * are relative to the document, whose own URL is unknown, and so to the server instead.
 */
function resolve(url: string, server: string): string {
  if (!isRelative(url) || /^\/(?!\/)/.test(url)) return url;
  const [scheme = "https:"] = /^[a-z][a-z0-9+.-]*:/i.exec(server) ?? [];
  if (url.startsWith("//")) return scheme + url;
  const absolute = server.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "");
  const path = absolute.slice(0, absolute.lastIndexOf("/") + 1) || "/";
  return path + url.replace(/^\.\//, "");
}
