import { arrayOr, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/**
 * Servers whose URL has its scheme twice, or none (`//host`): relative then to the scheme that the
 * document was fetched by (RFC 3986 section 4.2), of which a generated client knows nothing.
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
      const place = joinPointer(at.pointer, "servers", index);
      repairs.push({
        code: "SERVER_SCHEME",
        pointer: place,
        reason: `The server \`${url}\` has not one scheme: it is taken for \`${repaired}\`.`,
        target: pathOfPointer(document, place),
        update: { url: repaired },
      });
    }
  });
  return repairs;
}

function withScheme(url: string): string {
  return url.replace(/^\/\//, "https://").replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, "");
}
