import { arrayOr, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/**
 * Fixes server URLs with two schemes or none (`//host`): those are relative to the scheme that the
 * document was fetched with (RFC 3986 section 4.2), which a generated client does not know.
 */
export function repairServers(document: JsonObject): readonly Repair[] {
  const repairs: Repair[] = [];
  visitNodes(document, (node, at) => {
    const { kind } = at;
    if (kind !== "document" && kind !== "pathItem" && kind !== "operation") return;
    for (const [index, server] of arrayOr(node["servers"]).entries()) {
      const url = stringOr(objectOr(server)["url"]);
      const repaired = url && withScheme(url);
      if (repaired === url) continue;
      const pointer = joinPointer(at.pointer, "servers", index);
      repairs.push({
        code: "SERVER_SCHEME",
        pointer,
        reason: `The server \`${url}\` does not have exactly one scheme: it is read as \`${repaired}\`.`,
        target: pathOfPointer(document, pointer),
        update: { url: repaired },
      });
    }
  });
  return repairs;
}

function withScheme(url: string): string {
  return url.replace(/^\/\//, "https://").replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, "");
}
