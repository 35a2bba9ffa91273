import { isArray, isObject, type Json, type JsonObject } from "../json/json.ts";
import { joinPointer } from "../json/pointer.ts";
import { childOf, visitNodes } from "../spec/node-kinds.ts";
import { type Mend, pathOfPointer } from "./mend-action.ts";

/** Places where a schema must stand and something else does, such as a string. */
export function mendSchemas(document: JsonObject): readonly Mend[] {
  const mends: Mend[] = [];
  const check = (value: Json, pointer: string, inList: boolean) => {
    if (isObject(value) || typeof value === "boolean") return;
    mends.push({
      code: "SCHEMA_INVALID",
      pointer,
      reason: `A schema must stand here, and a ${isArray(value) ? "list" : typeof value} does: ${inList ? "it is taken out" : "anything is let through"}.`,
      target: pathOfPointer(document, pointer),
      update: inList ? undefined : {},
    });
  };
  visitNodes(document, (node, { kind, pointer }) => {
    for (const [field, value] of Object.entries(node)) {
      const [child, form] = childOf(kind, field) ?? [];
      if (child !== "schema" || value === undefined) continue;
      const place = joinPointer(pointer, field);
      if (form === "one") check(value, place, false);
      else if (form === "list" && isArray(value)) {
        for (const [index, item] of value.entries()) check(item, joinPointer(place, index), true);
      } else if (form === "map" && isObject(value)) {
        for (const [name, item] of Object.entries(value)) {
          if (item !== undefined) check(item, joinPointer(place, name), false);
        }
      }
    }
  });
  return mends;
}
