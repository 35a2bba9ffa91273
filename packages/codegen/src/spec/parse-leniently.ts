import { CORE_SCHEMA, load } from "js-yaml";
import { isObject, type JsonObject } from "../json/json.ts";
import { isPlainJson } from "../json/plain-json.ts";

/**
 * A second try at YAML that the strict parser refuses: js-yaml takes some slips of indentation and
 * quoting that vendors publish. Duplicate keys, tags and several documents are refused here too.
 * Returns undefined where it is no YAML to this parser either.
 */
export function parseLeniently(text: string): JsonObject | undefined {
  try {
    const value: unknown = load(text, { schema: CORE_SCHEMA, json: false });
    return isPlainJson(value) && isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
