import { escapeInvisible } from "./emit/text/source-text.ts";
import type { JsonObject } from "./json/json.ts";

/** The text of `openapi.json`, in `specs/` and in the package, with invisible characters escaped. */
export function contractText(contract: JsonObject): string {
  return `${escapeInvisible(JSON.stringify(contract, null, 2))}\n`;
}
