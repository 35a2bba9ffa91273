import { entriesOf, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { joinPointer, pointerOfReference, readPointer } from "../../json/pointer.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/** Removes discriminator mappings whose value names no schema (OpenAPI 3.1 section 4.8.25). */
export function repairDiscriminators(document: JsonObject): readonly Repair[] {
  const repairs: Repair[] = [];
  const schemas = objectOr(objectOr(document["components"])["schemas"]);
  visitNodes(document, (node, at) => {
    if (at.kind !== "schema") return;
    for (const [value, raw] of entriesOf(objectOr(objectOr(node["discriminator"])["mapping"]))) {
      const name = stringOr(raw) ?? "";
      const target = pointerOfReference(name);
      const exists =
        target === undefined
          ? Object.hasOwn(schemas, name)
          : readPointer(document, target) !== undefined;
      if (exists) continue;
      const pointer = joinPointer(at.pointer, "discriminator", "mapping", value);
      repairs.push({
        code: "DISCRIMINATOR_DANGLING",
        pointer,
        reason: `The mapping of "${value}" has no target: it is removed.`,
        target: pathOfPointer(document, pointer),
        update: undefined,
      });
    }
  });
  return repairs;
}
