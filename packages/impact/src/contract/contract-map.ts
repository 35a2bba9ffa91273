import ts from "typescript";
import { flattenSchema, type Layer } from "./flatten-schema.ts";
import { arrayOr, isObject as isJsonObject, type JsonObject } from "./json.ts";
import { joinPointer, parentPointer } from "./pointer.ts";
import { declarationsOf, itemTypes, membersOf, propertiesNamed } from "./shape.ts";

/** Which declarations of a package's types stand for a place in its contract. */
export interface ContractMap {
  /**
   * Walks a type beside the schema that it was generated from, and remembers what belongs together.
   * @param carriers what stands for a value that has no declaration of its own, such as a text
   */
  readonly walk: (
    types: readonly ts.Type[],
    pointer: string,
    carriers: readonly ts.Declaration[],
  ) => void;
  /** Remembers declarations for a place that is no schema. */
  readonly set: (pointer: string, declarations: readonly ts.Declaration[]) => void;
  /** The place that a pointer lies in, as near as is known; undefined where nothing is known of it. */
  readonly find: (pointer: string) => ContractPlace | undefined;
}

/** A place in the contract, with what stands for it in the types. */
export interface ContractPlace {
  readonly pointer: string;
  readonly declarations: ReadonlySet<ts.Node>;
}

/**
 * Creates an empty map of a contract.
 * @param folder that of the package whose declarations count
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
      // Of a value that is no object, whoever reads the property that holds it knows the most.
      const standing = isObject ? own : [...new Set([...own, ...carriers])];
      for (const layer of layers) {
        set(layer.pointer, standing);
        // What has no declaration is one type wherever it stands, and its carriers are others.
        const key = isObject ? layer.pointer : [layer.pointer, ...standing.map(nameOf)].join("\n");
        if (isNew(type, key)) walkInside(type, layer, standing);
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
      const place = joinPointer(pointer, "properties", name);
      if (declarations.length === 0) continue;
      set(place, declarations);
      walk(
        symbols.map((symbol) => checker.getTypeOfSymbol(symbol)),
        place,
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

/** The same text for the same declaration. */
function nameOf(node: ts.Node): string {
  return `${node.getSourceFile().fileName}:${node.pos}`;
}
