import ts from "typescript";
import { flattenSchema, type Layer } from "./flatten-schema.ts";
import { arrayOr, isObject as isJsonObject, type JsonObject } from "./json.ts";
import { joinPointer, parentPointer } from "./pointer.ts";
import { declarationsOf, itemTypes, membersOf, propertiesNamed } from "./shape.ts";

/** Which declarations of a package's types represent which part of its contract. */
export interface ContractMap {
  /**
   * Walks a type alongside the schema that it was generated from, and records which declarations
   * represent which schema.
   * @param carriers declarations that represent a value without one of its own, such as a string
   */
  readonly walk: (
    types: readonly ts.Type[],
    pointer: string,
    carriers: readonly ts.Declaration[],
  ) => void;
  /** Records the declarations of a part that is not a schema. */
  readonly set: (pointer: string, declarations: readonly ts.Declaration[]) => void;
  /** The nearest recorded entry at or above a pointer; undefined if there is none. */
  readonly find: (pointer: string) => ContractEntry | undefined;
}

/** A part of the contract, with the declarations that represent it. */
export interface ContractEntry {
  readonly pointer: string;
  readonly declarations: ReadonlySet<ts.Node>;
}

/**
 * Creates an empty map of a contract.
 * @param folder of the package whose declarations count
 */
export function createContractMap(
  document: JsonObject,
  folder: string,
  checker: ts.TypeChecker,
): ContractMap {
  const known = new Map<string, Set<ts.Node>>();
  const walked = new Map<ts.Type, Set<string>>();

  const isOfPackage = (node: ts.Node) => node.getSourceFile().fileName.startsWith(`${folder}/`);

  const set: ContractMap["set"] = (pointer, declarations) => {
    const own = known.get(pointer) ?? new Set();
    for (const declaration of declarations) own.add(declaration);
    known.set(pointer, own);
  };

  const isNew = (type: ts.Type, key: string) => {
    const keys = walked.get(type) ?? new Set();
    walked.set(type, keys);
    return keys.size < keys.add(key).size;
  };

  const walk: ContractMap["walk"] = (types, pointer, carriers) => {
    const layers = flattenSchema(document, pointer);
    for (const type of types) {
      const own = declarationsOf(type).filter(isOfPackage);
      const isObject = own.some((one) => !ts.isTypeAliasDeclaration(one));
      // A value that is not an object is best represented by the property that holds it.
      const representatives = isObject ? own : [...new Set([...own, ...carriers])];
      for (const layer of layers) {
        set(layer.pointer, representatives);
        // A type without a declaration is the same everywhere; only its carriers differ.
        const key = isObject
          ? layer.pointer
          : [layer.pointer, ...representatives.map(nameOf)].join("\n");
        if (isNew(type, key)) walkInside(type, layer, representatives);
      }
    }
  };

  const walkInside = (
    type: ts.Type,
    { pointer, schema }: Layer,
    carriers: readonly ts.Declaration[],
  ) => {
    const properties = isJsonObject(schema["properties"]) ? schema["properties"] : {};
    for (const name of Object.keys(properties)) {
      const symbols = propertiesNamed(type, name);
      const declarations = symbols.flatMap((symbol) => symbol.declarations ?? []);
      const propertyPointer = joinPointer(pointer, "properties", name);
      if (declarations.length === 0) continue;
      set(propertyPointer, declarations);
      walk(
        symbols.map((symbol) => checker.getTypeOfSymbol(symbol)),
        propertyPointer,
        declarations,
      );
    }
    const items = itemTypes(checker, type);
    if (items.length > 0) {
      if (isJsonObject(schema["items"])) walk(items, joinPointer(pointer, "items"), carriers);
      for (const index of arrayOr(schema["prefixItems"]).keys()) {
        walk(items, joinPointer(pointer, "prefixItems", index), carriers);
      }
    }
    if (isJsonObject(schema["additionalProperties"])) {
      const values = membersOf(type).flatMap((member) => member.getStringIndexType() ?? []);
      walk(values, joinPointer(pointer, "additionalProperties"), carriers);
    }
  };

  return {
    walk,
    set,
    find(pointer) {
      for (let at: string | undefined = pointer; at; at = parentPointer(at)) {
        const declarations = known.get(at);
        if (declarations && declarations.size > 0) return { pointer: at, declarations };
      }
      return undefined;
    },
  };
}

/** Identifies a declaration within a program. */
function nameOf(node: ts.Node): string {
  return `${node.getSourceFile().fileName}:${node.pos}`;
}
