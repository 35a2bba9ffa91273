import type { JsonObject } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import type { NodeKind } from "../../spec/node-kinds.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

const PARAMETER =
  "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content";

/** The fixed fields of each kind (OpenAPI 3.1 section 4.8); kinds with free names are omitted. */
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

/** What OpenAPI 3.2 adds to the Media Type and Encoding Objects: lowered later, and reported there. */
const ADDED_FIELDS: Partial<Readonly<Record<NodeKind, readonly string[]>>> = {
  mediaType: ["itemSchema", "prefixEncoding", "itemEncoding"],
  encoding: ["encoding", "prefixEncoding", "itemEncoding"],
};

/** RFC 9110 section 12.5.1, with any parameters. */
const MEDIA_RANGE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+ *(?:;.*)?$/;

function words(text: string): ReadonlySet<string> {
  return new Set(["$ref", "summary", "description", ...text.split(" ")]);
}

/** Removes fields that OpenAPI does not define in this position: other tools ignore them or fail. */
export function repairUnknownFields(document: JsonObject): readonly Repair[] {
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
  visitNodes(document, (node, position) => {
    const { kind } = position;
    const known = FIELDS[kind];
    const added = isNewer ? ADDED_FIELDS[kind] : undefined;
    for (const field of Object.keys(node)) {
      if (kind === "parameter" && field === "allowEmptyValue" && node["in"] !== "query") {
        const pointer = joinPointer(position.pointer, field);
        remove(pointer, "Only a query parameter may have `allowEmptyValue`: it is removed.");
      }
      if (!known || known.has(field) || added?.includes(field)) continue;
      if (field.startsWith("x-")) continue;
      remove(
        joinPointer(position.pointer, field),
        `OpenAPI defines no \`${field}\` here: it is removed.`,
      );
    }
    if (kind !== "requestBody" && kind !== "response") return;
    for (const [name, value] of Object.entries(Object(node["content"]))) {
      if (MEDIA_RANGE.test(name) && typeof value === "object" && value !== null) continue;
      remove(
        joinPointer(position.pointer, "content", name),
        `\`${name}\` is not a media type: it is removed.`,
      );
    }
  });
  return repairs;
}
