import type { JsonObject } from "../../json/json.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

const SAYS_MORE = [
  "properties",
  "additionalProperties",
  "patternProperties",
  "unevaluatedProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "enum",
  "const",
  "$ref",
];

/** Schemas that say `type: object` and nothing of its members: tools read that as an empty object. */
export function repairFreeFormObjects(document: JsonObject): readonly Repair[] {
  const repairs: Repair[] = [];
  visitNodes(document, (node, place) => {
    if (place.kind !== "schema" || node["type"] !== "object") return;
    if (SAYS_MORE.some((keyword) => node[keyword] !== undefined)) return;
    const { pointer } = place;
    repairs.push({
      code: "OBJECT_UNDESCRIBED",
      pointer,
      reason: "The object's members are not described: it is stated to be free-form.",
      target: pathOfPointer(document, pointer),
      update: { additionalProperties: true },
    });
  });
  return repairs;
}
