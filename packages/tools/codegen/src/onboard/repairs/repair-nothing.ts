import { entriesOf, isObject, type Json, type JsonObject } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { childOf } from "../../spec/node-kinds.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { collectRepairs, type Repair } from "./repair-action.ts";

/** Fields whose value is data, of which null is a value. */
const DATA: ReadonlySet<string> = new Set([
  "default",
  "example",
  "examples",
  "const",
  "enum",
  "value",
]);

/** Removes `null` where it stands for nothing: as a field, and as an entry of a map or of a list. */
export function repairNothing(document: JsonObject): readonly Repair[] {
  return collectRepairs(document, (repairAt) => {
    visitNodes(document, (node, at) => {
      for (const [field, value] of entriesOf(node)) {
        if (DATA.has(field) || field.startsWith("x-")) continue;
        if (value === null) repairAt(joinPointer(at.pointer, field), NOTHING);
        const [, form = "one"] = childOf(at.kind, field) ?? [];
        // A child of its own is visited itself.
        for (const name of form === "one" ? [] : emptyIn(value)) {
          repairAt(joinPointer(at.pointer, field, name), NOTHING);
        }
      }
    });
  });
}

const NOTHING = "`null` stands for nothing here: it is removed.";

function emptyIn(value: Json): readonly string[] {
  if (!isObject(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => (item === null ? [name] : []));
}
