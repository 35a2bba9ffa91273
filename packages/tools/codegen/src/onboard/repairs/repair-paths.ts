import { entriesOf, type JsonObject, objectOr } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { collectRepairs, type Repair } from "./repair-action.ts";

/** Begins each path with a slash (OpenAPI 3.1 section 4.8.8), unless another path has that name. */
export function repairPaths(document: JsonObject): readonly Repair[] {
  const paths = objectOr(document["paths"]);
  return collectRepairs(document, (repairAt) => {
    if (document["paths"] === undefined && document["webhooks"] === undefined) {
      repairAt("", "The document has no paths: there are none.", { update: { paths: {} } });
    }
    for (const [path, item] of entriesOf(paths)) {
      const repaired = `/${path}`;
      if (/^(?:\/|x-)/.test(path) || Object.hasOwn(paths, repaired)) continue;
      repairAt(
        joinPointer("/paths", path),
        `A path begins with a slash: it is read as \`${repaired}\`.`,
      );
      repairAt("/paths", `The path \`${path}\` is read as \`${repaired}\`.`, {
        update: { [repaired]: item },
      });
    }
  });
}
