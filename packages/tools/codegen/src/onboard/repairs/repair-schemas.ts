import { isArray, isObject, type Json, type JsonObject } from "../../json/json.ts";
import { joinPointer, type Step } from "../../json/pointer.ts";
import { childOf } from "../../spec/node-kinds.ts";
import { type NodePlace, visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/** Places where a schema must stand and something else does, such as a string. */
export function repairSchemas(document: JsonObject): readonly Repair[] {
  const repairs: Repair[] = [];
  const check = (value: Json, inList: boolean, place: NodePlace, ...steps: readonly Step[]) => {
    if (isObject(value) || typeof value === "boolean") return;
    const pointer = joinPointer(place.pointer, ...steps);
    repairs.push({
      code: "SCHEMA_INVALID",
      pointer,
      reason: `A schema must stand here, and a ${isArray(value) ? "list" : typeof value} does: ${inList ? "it is taken out" : "anything is let through"}.`,
      target: pathOfPointer(document, pointer),
      update: inList ? undefined : {},
    });
  };
  visitNodes(document, (node, place) => {
    for (const [field, value] of Object.entries(node)) {
      const [child, form] = childOf(place.kind, field) ?? [];
      if (child !== "schema" || value === undefined) continue;
      if (form === "one") check(value, false, place, field);
      else if (form === "list" && isArray(value)) {
        for (const [index, item] of value.entries()) check(item, true, place, field, index);
      } else if (form === "map" && isObject(value)) {
        for (const [name, item] of Object.entries(value)) {
          if (item !== undefined) check(item, false, place, field, name);
        }
      }
    }
  });
  return repairs;
}
