import { arrayOr, isArray, type Json, type JsonObject } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { upgradeSchema } from "../../spec/normalize/upgrade-schema.ts";
import { isSchemaKeyword } from "../../spec/validate/check-document-schema.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/**
 * Removes schema keywords whose value JSON Schema does not allow, such as an empty `oneOf` or a
 * `type` of `decimal`, and an `enum` with no value of the `type`: without them the schema accepts
 * more, and no valid value is lost.
 */
export function repairKeywords(document: JsonObject): readonly Repair[] {
  const version = String(document["openapi"]).startsWith("3.0") ? "3.0" : "3.1";
  const repairs: Repair[] = [];
  visitNodes(document, (node, at) => {
    if (at.kind !== "schema") return;
    for (const [keyword, value] of Object.entries(upgradeSchema(node, version))) {
      if (value === undefined || node[keyword] === undefined) continue;
      const isForeign = keyword === "enum" && isOfNoValue(node["type"], value);
      if (!isForeign && isSchemaKeyword(keyword, value)) continue;
      const pointer = joinPointer(at.pointer, keyword);
      repairs.push({
        code: "SCHEMA_INVALID",
        pointer,
        reason: isForeign
          ? `\`enum\` has no value of the schema's type: it is removed.`
          : `JSON Schema does not allow this value of \`${keyword}\`: it is removed.`,
        target: pathOfPointer(document, pointer),
        update: undefined,
      });
    }
  });
  return repairs;
}

/** Only for structured types: `enum: ["1"]` of an integer is a slip in how the value is written. */
function isOfNoValue(type: Json | undefined, list: Json): boolean {
  const values = arrayOr(list);
  if (values.length === 0) return isArray(list);
  if (type === "object")
    return values.every((value) => value === null || typeof value !== "object" || isArray(value));
  return type === "array" && values.every((value) => !isArray(value));
}
