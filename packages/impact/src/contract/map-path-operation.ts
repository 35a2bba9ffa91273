import type ts from "typescript";
import type { ContractMap } from "./contract-map.ts";
import { type JsonObject, objectOr } from "./json.ts";
import { mapParameters } from "./map-parameters.ts";
import { joinPointer, readPointer, splitPointer } from "./pointer.ts";
import { propertiesNamed, typesInside } from "./shape.ts";

/**
 * Maps an operation in openapi-typescript's types, which calls by path have, to the contract.
 * @param paths the package's type of that name
 */
export function mapPathOperation(
  paths: ts.Type,
  pointer: string,
  document: JsonObject,
  checker: ts.TypeChecker,
  map: ContractMap,
): void {
  const [, path = "", method = ""] = splitPointer(pointer);
  const members = typesInside(checker, [paths], path).flatMap((item) =>
    propertiesNamed(item, method),
  );
  const carriers = members.flatMap(({ declarations = [] }) => declarations);
  if (carriers.length === 0) return;
  map.set(pointer, carriers);
  const types = members.map((member) => checker.getTypeOfSymbol(member));
  const operation = objectOr(readPointer(document, pointer));
  const groups = typesInside(checker, types, "parameters");
  mapParameters(operation, pointer, groups, checker, map);
  const mapContent = (holders: readonly ts.Type[], steps: readonly string[]) => {
    const content = joinPointer(pointer, ...steps, "content");
    for (const mediaType of Object.keys(objectOr(readPointer(document, content)))) {
      const bodies = typesInside(checker, typesInside(checker, holders, "content"), mediaType);
      map.walk(bodies, joinPointer(content, mediaType, "schema"), carriers);
    }
  };
  mapContent(typesInside(checker, types, "requestBody"), ["requestBody"]);
  const responses = typesInside(checker, types, "responses");
  for (const status of Object.keys(objectOr(operation["responses"]))) {
    mapContent(typesInside(checker, responses, status), ["responses", status]);
  }
}
