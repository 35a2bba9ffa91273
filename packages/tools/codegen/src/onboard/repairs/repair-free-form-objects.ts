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

/** Makes `type: object` without any described property free-form: tools read it as an empty object. */
export function repairFreeFormObjects(document: JsonObject): readonly Repair[] {
  const repairs: Repair[] = [];
  visitNodes(document, (node, position) => {
    if (position.kind !== "schema" || node["type"] !== "object") return;
    if (SAYS_MORE.some((keyword) => node[keyword] !== undefined)) return;
    const { pointer } = position;
    // What is composed with others, or only requires what they describe, says enough.
    if (/\/allOf\/\d+$/.test(pointer)) return;
    if (node["required"] !== undefined && /\/(?:anyOf|oneOf)\/\d+$/.test(pointer)) return;
    repairs.push({
      code: "OBJECT_UNDESCRIBED",
      pointer,
      reason: "The object's properties are not described: it is declared free-form.",
      target: pathOfPointer(document, pointer),
      update: { additionalProperties: true },
    });
  });
  return repairs;
}
