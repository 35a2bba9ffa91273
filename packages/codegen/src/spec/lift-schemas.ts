import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { equalJson, type Json, type JsonObject, objectOr, stringOr } from "../json/json.ts";
import { rewriteNodes } from "./node-kinds.ts";

/**
 * Moves every schema that an overlay named by `x-schema-name` to `components.schemas` and leaves a
 * reference. Equal schemas of one name collapse; different ones are a conflict.
 */
export function liftSchemas(
  vendor: string,
  document: JsonObject,
): { document: JsonObject; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const known = objectOr(objectOr(document["components"])["schemas"]);
  const lifted = new Map<string, Json>();
  const rewritten = rewriteNodes(document, (node, { kind, pointer }) => {
    const name = stringOr(node["x-schema-name"]);
    if (kind !== "schema" || name === undefined) return node;
    const { "x-schema-name": _, "x-provenance": provenance, ...schema } = node;
    const earlier = lifted.get(name) ?? known[name];
    if (earlier !== undefined && !equalJson(earlier, schema)) {
      diagnostics.push(
        diagnostic(
          "SCHEMA_NAME_CONFLICT",
          { vendor, file: `specs/${vendor}`, pointer },
          `Two different schemas are named "${name}".`,
        ),
      );
    }
    lifted.set(name, schema);
    const reference: JsonObject = { $ref: `#/components/schemas/${name}` };
    return provenance === undefined ? reference : { ...reference, "x-provenance": provenance };
  });
  const root = objectOr(rewritten);
  const components = objectOr(root["components"]);
  const schemas = { ...objectOr(components["schemas"]), ...Object.fromEntries(lifted) };
  return { document: { ...root, components: { ...components, schemas } }, diagnostics };
}
