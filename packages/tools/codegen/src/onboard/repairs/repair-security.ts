import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  ownValue,
} from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/**
 * Removes security requirements that name a scheme which is not declared or which a client cannot
 * satisfy, such as mutual TLS: callers provide that through their own `fetch`.
 */
export function repairSecurity(document: JsonObject): readonly Repair[] {
  const schemes = objectOr(objectOr(document["components"])["securitySchemes"]);
  const repairs: Repair[] = [];
  visitNodes(document, (node, at) => {
    const { kind } = at;
    if (kind !== "document" && kind !== "operation") return;
    if (!isArray(node["security"])) return;
    for (const [index, requirement] of arrayOr(node["security"]).entries()) {
      const name = Object.keys(objectOr(requirement)).find((one) => !isUsable(schemes, one));
      if (name === undefined) continue;
      const pointer = joinPointer(at.pointer, "security", index);
      const problem =
        ownValue(schemes, name) === undefined ? "is not declared" : "cannot be sent by a client";
      repairs.push({
        code: "SECURITY_UNSUPPORTED",
        pointer,
        reason: `The security scheme "${name}" ${problem}: the alternative that needs it is removed.`,
        target: pathOfPointer(document, pointer),
        update: undefined,
      });
    }
  });
  return repairs;
}

function isUsable(schemes: JsonObject, name: string): boolean {
  const scheme: Json | undefined = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
  if (!isObject(scheme)) return false;
  if (scheme["$ref"] !== undefined) return true;
  if (scheme["type"] !== "http") return scheme["type"] !== "mutualTLS";
  return /^(?:basic|bearer)$/i.test(String(scheme["scheme"]));
}
