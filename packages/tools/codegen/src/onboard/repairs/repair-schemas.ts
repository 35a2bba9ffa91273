import { isArray, isObject, type Json, type JsonObject } from "../../json/json.ts";
import { joinPointer, type Step } from "../../json/pointer.ts";
import { childOf } from "../../spec/node-kinds.ts";
import { type NodePosition, visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/** Repairs values that must be a schema and are something else, such as a string. */
export function repairSchemas(document: JsonObject): readonly Repair[] {
  const repairs: Repair[] = [];
  const check = (
    value: Json,
    inList: boolean,
    position: NodePosition,
    ...steps: readonly Step[]
  ) => {
    if (isObject(value) || typeof value === "boolean") return;
    const pointer = joinPointer(position.pointer, ...steps);
    repairs.push({
      code: "SCHEMA_INVALID",
      pointer,
      reason: `This must be a schema, not ${isArray(value) ? "a list" : `a ${typeof value}`}: ${inList ? "it is removed" : "any value is allowed"}.`,
      target: pathOfPointer(document, pointer),
      update: inList ? undefined : {},
    });
  };
  visitNodes(document, (node, position) => {
    for (const [field, value] of Object.entries(node)) {
      const [child, form] = childOf(position.kind, field) ?? [];
      if (child !== "schema" || value === undefined) continue;
      if (form === "one") check(value, false, position, field);
      else if (form === "list" && isArray(value)) {
        for (const [index, item] of value.entries()) check(item, true, position, field, index);
      } else if (form === "map" && isObject(value)) {
        for (const [name, item] of Object.entries(value)) {
          if (item !== undefined) check(item, false, position, field, name);
        }
      }
    }
  });
  return repairs;
}
