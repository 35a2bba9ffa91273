import type { JsonObject } from "../../json/json.ts";
import { objectOr } from "../../json/json.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { type Mend, pathOfPointer } from "./repair-action.ts";

/** Operations without responses, which OpenAPI 3.0 requires and a mock server needs. */
export function mendResponses(document: JsonObject): readonly Mend[] {
  const mends: Mend[] = [];
  visitNodes(document, (node, place) => {
    if (place.kind !== "operation") return;
    if (Object.keys(objectOr(node["responses"])).some((key) => !key.startsWith("x-"))) return;
    const { pointer } = place;
    mends.push({
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
  return mends;
}
