import { arrayOr, type JsonObject, objectOr, stringOr } from "../json/json.ts";
import type { VendorConfig } from "../model.ts";
import { pascalCase } from "../spec/operation-names.ts";

/**
 * The short names that a document needs to become a contract, where no `vendor.yaml` gives any. They
 * depend on the document's own names alone, so that two versions of it get the same ones.
 */
export function deriveConfig(document: JsonObject): VendorConfig {
  const urls = arrayOr(document["servers"]).flatMap(
    (server) => stringOr(objectOr(server)["url"]) ?? [],
  );
  const schemes = Object.keys(objectOr(objectOr(document["components"])["securitySchemes"]));
  return {
    name: "the vendor",
    sources: [],
    servers: Object.fromEntries([...new Set(urls)].map((url, index) => [nameServer(index), url])),
    credentials: nameCredentials(schemes),
  };
}

function nameServer(index: number): string {
  return index === 0 ? "production" : `server${index + 1}`;
}

function nameCredentials(schemes: readonly string[]): Record<string, string> {
  const taken = new Set<string>();
  const names = [...schemes].sort().map((scheme) => {
    const pascal = pascalCase(scheme) || "Credential";
    const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
    const safe = /^[a-z]/.test(camel) ? camel : `key${pascal}`;
    let name = safe;
    for (let count = 2; taken.has(name); count += 1) name = `${safe}${count}`;
    taken.add(name);
    return [scheme, name] as const;
  });
  return Object.fromEntries(names);
}
