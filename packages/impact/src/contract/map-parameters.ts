import type ts from "typescript";
import type { ContractMap } from "./contract-map.ts";
import { arrayOr, type JsonObject, objectOr } from "./json.ts";
import { joinPointer } from "./pointer.ts";
import { schemaPointers } from "./schema-pointers.ts";
import { propertiesNamed, typesInside } from "./shape.ts";

/**
 * Maps the parameters of an operation to the contract.
 * @param holders the types whose properties are the parameter locations
 */
export function mapParameters(
  operation: JsonObject,
  pointer: string,
  holders: readonly ts.Type[],
  checker: ts.TypeChecker,
  map: ContractMap,
): void {
  for (const [index, value] of arrayOr(operation["parameters"]).entries()) {
    const parameter = objectOr(value);
    const at = joinPointer(pointer, "parameters", index);
    const group = typesInside(checker, holders, String(parameter["in"]));
    const properties = group.flatMap((type) => propertiesNamed(type, String(parameter["name"])));
    const declarations = properties.flatMap((property) => property.declarations ?? []);
    if (declarations.length === 0) continue;
    const types = properties.map((property) => checker.getTypeOfSymbol(property));
    map.set(at, declarations);
    for (const schema of [joinPointer(at, "schema"), ...schemaPointers(parameter, at)]) {
      map.walk(types, schema, declarations);
    }
  }
}
