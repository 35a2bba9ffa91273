import type { JsonObject } from "../../json/json.ts";
import { objectOr } from "../../json/json.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/** Adds responses to operations without any: OpenAPI 3.0 requires them and a mock server needs them. */
export function repairResponses(document: JsonObject): readonly Repair[] {
  const repairs: Repair[] = [];
  visitNodes(document, (node, position) => {
    if (position.kind !== "operation") return;
    if (Object.keys(objectOr(node["responses"])).some((key) => !key.startsWith("x-"))) return;
    const { pointer } = position;
    repairs.push({
      code: "RESPONSES_MISSING",
      pointer,
      reason:
        "The operation documents no response: any response is allowed, without a description.",
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
