import type { JsonObject } from "../../json/json.ts";
import { objectOr } from "../../json/json.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/** Operations without responses, which OpenAPI 3.0 requires and a mock server needs. */
export function repairResponses(document: JsonObject): readonly Repair[] {
  const repairs: Repair[] = [];
  visitNodes(document, (node, place) => {
    if (place.kind !== "operation") return;
    if (Object.keys(objectOr(node["responses"])).some((key) => !key.startsWith("x-"))) return;
    const { pointer } = place;
    repairs.push({
      code: "RESPONSES_MISSING",
      pointer,
      reason: "The operation does not say what it answers: any answer is let through, undescribed.",
      target: pathOfPointer(document, pointer),
      update: {
        responses: {
          "2XX": { description: "Not described by the vendor." },
          default: { description: "Not described by the vendor." },
        },
      },
    });
  });
  return repairs;
}
