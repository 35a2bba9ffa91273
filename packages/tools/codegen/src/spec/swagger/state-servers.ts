import { arrayOr, type JsonObject, stringOr } from "../../json/json.ts";

/** Schemes that `fetch` can call, the safe one first: their order in Swagger says nothing. */
const SCHEMES = ["https", "http"] as const;

/** The document with its `host`, `basePath` and `schemes` as `servers`; without a scheme it is https. */
export function stateServers(document: JsonObject): JsonObject {
  const { host, basePath, schemes, ...rest } = document;
  const servers = serversOf(document, schemesOf(schemes));
  return { ...rest, ...(servers.length > 0 && { servers }) };
}

/** The servers of an operation whose own schemes are not those of the document; else undefined. */
export function ownServers(
  operation: JsonObject,
  document: JsonObject,
): readonly JsonObject[] | undefined {
  const own = schemesOf(operation["schemes"]);
  const [usual = "https"] = schemesOf(document["schemes"]);
  if (own.length === 0 || own.includes(usual) || stringOr(document["host"]) === undefined) {
    return undefined;
  }
  return serversOf(document, own);
}

function schemesOf(schemes: JsonObject[string]): readonly string[] {
  const stated = new Set(arrayOr(schemes).map((scheme) => String(scheme).toLowerCase()));
  return SCHEMES.filter((scheme) => stated.has(scheme));
}

function serversOf(document: JsonObject, schemes: readonly string[]): readonly JsonObject[] {
  const steps = stepsOf(stringOr(document["basePath"]) ?? "");
  const base = steps.map((step) => `/${step}`).join("");
  const host = stepsOf((stringOr(document["host"]) ?? "").replace(/^[a-z]+:\/\//i, "")).join("/");
  if (host === "") return base === "" ? [] : [{ url: base }];
  const used = schemes.length > 0 ? schemes : ["https"];
  return used.map((scheme) => ({ url: `${scheme}://${host}${base}` }));
}

/** A path without the slashes around it. */
function stepsOf(path: string): readonly string[] {
  return path.split("/").filter((step) => step !== "");
}
