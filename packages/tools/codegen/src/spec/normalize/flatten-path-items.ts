import { arrayOr, isArray, type Json, type JsonObject, objectOr } from "../../json/json.ts";
import { HTTP_METHODS } from "../../model.ts";
import { rewriteNodes } from "../walk-nodes.ts";

/**
 * Moves what a path item says for all its operations (parameters, servers, summary, description)
 * into each operation, whose own values take precedence (OpenAPI 3.1 section 4.8.9), and the
 * document's security into each operation of `paths` that has none (section 4.8.10).
 */
export function flattenPathItems(document: JsonObject): JsonObject {
  const rootSecurity = document["security"];
  const flattened = rewriteNodes(document, (node, position) => {
    if (position.kind !== "pathItem" || position.pointer.startsWith("/components/")) return node;
    // The vendor's own calls, webhooks and callbacks, are not secured by the vendor's schemes.
    const isCalled = /^\/paths\/[^/]*$/.test(position.pointer);
    const { parameters, servers, summary, description, ...item } = node;
    const operations = HTTP_METHODS.flatMap((method): [string, Json][] => {
      const operation = item[method];
      if (operation === undefined) return [];
      const own = objectOr(operation);
      const inherited: JsonObject = {
        ...(summary === undefined ? {} : { summary }),
        ...(description === undefined ? {} : { description }),
        ...(servers === undefined ? {} : { servers }),
        ...(rootSecurity === undefined || !isCalled ? {} : { security: rootSecurity }),
      };
      const flat = { ...inherited, ...own };
      // What is not a list stays as it is, for validation to report.
      const odd = [parameters, own["parameters"]].find(
        (list) => list !== undefined && !isArray(list),
      );
      if (odd !== undefined) return [[method, { ...flat, parameters: odd }]];
      const merged = mergeParameters(arrayOr(parameters), arrayOr(own["parameters"]));
      const { parameters: _, ...rest } = flat;
      return [[method, merged.length > 0 ? { ...rest, parameters: merged } : rest]];
    });
    return { ...item, ...Object.fromEntries(operations) };
  });
  return objectOr(flattened);
}

function mergeParameters(shared: readonly Json[], own: readonly Json[]): readonly Json[] {
  const key = (parameter: Json) => {
    const { in: location, name } = objectOr(parameter);
    return `${String(location)}:${String(name)}`;
  };
  const overridden = new Set(own.map(key));
  return [...shared.filter((parameter) => !overridden.has(key(parameter))), ...own];
}
