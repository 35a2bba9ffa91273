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
 * Security requirements that name a scheme which is not declared, or which a client cannot fulfil,
 * such as mutual TLS: whoever calls brings that along in a `fetch` of their own.
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
      const place = joinPointer(at.pointer, "security", index);
      const problem =
        ownValue(schemes, name) === undefined ? "is not declared" : "cannot be sent by a client";
      repairs.push({
        code: "SECURITY_UNSUPPORTED",
        pointer: place,
        reason: `The security scheme "${name}" ${problem}: the alternative that needs it is taken out.`,
        target: pathOfPointer(document, place),
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
