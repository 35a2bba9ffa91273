import { arrayOr, type JsonObject, objectOr, stringOr } from "../json/json.ts";
import type { SourceConfig, VendorConfig } from "../model.ts";
import { pascalCase } from "../spec/model/operation-names.ts";

/** A first `vendor.yaml` for a document: short names for its servers and credentials, for a person to improve. */
export function deriveConfig(
  document: JsonObject,
  slug: string,
  sources: readonly SourceConfig[],
  operations: readonly string[] = [],
): VendorConfig {
  const title = displayName(stringOr(objectOr(document["info"])["title"]) ?? "");
  const urls = arrayOr(document["servers"])
    .map((server) => stringOr(objectOr(server)["url"]))
    .filter((url) => url !== undefined);
  const schemes = Object.keys(objectOr(objectOr(document["components"])["securitySchemes"]));
  return {
    name: title || slug,
    sources,
    ...(operations.length > 0 && { operations }),
    servers: Object.fromEntries(
      [...new Set(urls)].map((url, index) => [
        index === 0 ? "production" : `server${index + 1}`,
        url,
      ]),
    ),
    credentials: nameCredentials(schemes),
  };
}

/** The part of a title that can be shown everywhere: letters, digits and plain punctuation, one line. */
function displayName(title: string): string {
  return title
    .replace(/[^\p{L}\p{M}\p{N} .,&'()+-]+/gu, " ")
    .replace(/ +/g, " ")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .slice(0, 80)
    .trim();
}

function nameCredentials(schemes: readonly string[]): Record<string, string> {
  const taken = new Set<string>();
  const names = [...schemes].sort().map((scheme) => {
    const pascal = pascalCase(scheme) || "Credential";
    const camel = /^[A-Z]+$/.test(pascal)
      ? pascal.toLowerCase()
      : pascal.charAt(0).toLowerCase() + pascal.slice(1);
    const safe = /^[a-z]/.test(camel) ? camel : `key${pascal}`;
    let name = safe;
    for (let count = 2; taken.has(name); count += 1) name = `${safe}${count}`;
    taken.add(name);
    return [scheme, name] as const;
  });
  return Object.fromEntries(names);
}
