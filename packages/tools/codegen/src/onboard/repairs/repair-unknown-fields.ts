import type { JsonObject } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import type { NodeKind } from "../../spec/node-kinds.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

const PARAMETER =
  "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content";

/** The fixed fields of each kind (OpenAPI 3.1 section 4.8); kinds with free names are left out. */
const FIELDS: Partial<Readonly<Record<NodeKind, ReadonlySet<string>>>> = {
  operation: words(
    "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers",
  ),
  parameter: words(PARAMETER),
  header: words(PARAMETER),
  requestBody: words("description content required"),
  mediaType: words("schema example examples encoding"),
  response: words("description headers content links"),
  encoding: words("contentType headers style explode allowReserved"),
};

/** What OpenAPI 3.2 adds to the Media Type and Encoding Objects: lowered later on, and reported there. */
const ADDED_FIELDS: Partial<Readonly<Record<NodeKind, readonly string[]>>> = {
  mediaType: ["itemSchema", "prefixEncoding", "itemEncoding"],
  encoding: ["encoding", "prefixEncoding", "itemEncoding"],
};

/** RFC 9110 section 12.5.1, with any parameters. */
const MEDIA_RANGE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+ *(?:;.*)?$/;

function words(text: string): ReadonlySet<string> {
  return new Set(["$ref", "summary", "description", ...text.split(" ")]);
}

/** Fields that OpenAPI does not know where they stand: other tools ignore them or fail. */
export function repairStrayFields(document: JsonObject): readonly Repair[] {
  const repairs: Repair[] = [];
  const remove = (pointer: string, reason: string) => {
    repairs.push({
      code: "CONTRACT_INVALID",
      pointer,
      reason,
      target: pathOfPointer(document, pointer),
      update: undefined,
    });
  };
  const isNewer = String(document["openapi"]).startsWith("3.2");
  visitNodes(document, (node, place) => {
    const { kind } = place;
    const known = FIELDS[kind];
    const added = isNewer ? ADDED_FIELDS[kind] : undefined;
    for (const field of Object.keys(node)) {
      if (kind === "parameter" && field === "allowEmptyValue" && node["in"] !== "query") {
        const pointer = joinPointer(place.pointer, field);
        remove(pointer, "Only a query parameter may have `allowEmptyValue`: it is taken out.");
      }
      if (!known || known.has(field) || added?.includes(field)) continue;
      if (field.startsWith("x-")) continue;
      remove(
        joinPointer(place.pointer, field),
        `OpenAPI knows no \`${field}\` here: it is taken out.`,
      );
    }
    if (kind !== "requestBody" && kind !== "response") return;
    for (const [name, value] of Object.entries(Object(node["content"]))) {
      if (MEDIA_RANGE.test(name) && typeof value === "object" && value !== null) continue;
      remove(
        joinPointer(place.pointer, "content", name),
        `\`${name}\` is no media type: it is taken out.`,
      );
    }
  });
  return repairs;
}
