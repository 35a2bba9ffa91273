import {
  arrayOr,
  entriesOf,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";

/**
 * The server that an operation names for itself, its variables replaced by their defaults;
 * undefined if it is called on the client's server, which includes an operation that only repeats
 * servers of the contract, the default among them.
 * @param servers the operation's `servers`, those of its path included (OpenAPI 3.1 section 4.8.10)
 */
export function operationServer(
  servers: Json | undefined,
  contract: JsonObject,
): string | undefined {
  const [own, ...others] = arrayOr(servers).map(objectOr);
  if (own === undefined) return undefined;
  const shared = arrayOr(contract["servers"]).map((server) => objectOr(server)["url"]);
  const urls = [own, ...others].map(({ url }) => url);
  if (urls.includes(shared[0]) && urls.every((url) => shared.includes(url))) return undefined;
  const url = fillDefaults(own);
  return isRelative(url) ? besideOf(url, contract) : url;
}

function fillDefaults(server: JsonObject): string {
  const variables = new Map(entriesOf(objectOr(server["variables"])));
  return (stringOr(server["url"]) ?? "").replace(
    /\{([^{}]+)\}/g,
    (placeholder, name: string) =>
      stringOr(objectOr(variables.get(name))["default"]) ?? placeholder,
  );
}

function isRelative(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(url);
}

/** A relative URL is resolved against the contract's first server: the document's own URL is unknown. */
function besideOf(url: string, contract: JsonObject): string | undefined {
  const base = fillDefaults(objectOr(arrayOr(contract["servers"])[0]));
  if (!URL.canParse(base)) return undefined;
  return new URL(url, base).href.replace(/(?<!\/)\/+$/, "");
}
