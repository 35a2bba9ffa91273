import type { FetchResponse } from "../client/fetch.ts";
import { headerOf } from "../result/header-of.ts";

/** A link and its parameters, whose quoted values may hold what separates links. */
const LINK = /<([^<>]*)>((?:"[^"]*"|[^"<])*)/g;
const PARAMETER = /;\s*([^\s=;,"]+)\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/g;

/**
 * The target of the response's link to the next page (RFC 8288 section 3), as it is written; undefined
 * on the last page, and where the header cannot be read.
 */
export function nextLink(response: FetchResponse): string | undefined {
  for (const [, target = "", text = ""] of (headerOf(response, "Link") ?? "").matchAll(LINK)) {
    const parameters = new Map<string, string>();
    for (const [, name = "", quoted, token = ""] of text.matchAll(PARAMETER)) {
      const key = name.toLowerCase();
      // Only the first of several counts.
      if (!parameters.has(key)) parameters.set(key, (quoted ?? token).toLowerCase());
    }
    // With an anchor it is about something other than this page.
    const relations = parameters.get("rel")?.split(/\s+/) ?? [];
    if (relations.includes("next") && !parameters.has("anchor")) return target;
  }
  return undefined;
}

/**
 * The query of a link as the `query` of an init; undefined if it has none. A parameter that repeats is
 * an array.
 */
export function queryOfLink(link: string): Record<string, string | string[]> | undefined {
  const [, text = ""] = /\?([^#]*)/.exec(link) ?? [];
  if (text === "") return undefined;
  const values = new Map<string, string[]>();
  for (const pair of text.split("&")) {
    const at = pair.indexOf("=");
    const name = decode(at < 0 ? pair : pair.slice(0, at));
    if (name === "") continue;
    values.set(name, [...(values.get(name) ?? []), decode(at < 0 ? "" : pair.slice(at + 1))]);
  }
  return Object.fromEntries(
    [...values].map(([name, all]) => [name, all.length > 1 ? all : (all[0] ?? "")]),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
