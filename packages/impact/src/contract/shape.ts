import ts from "typescript";

/** The members of a union or an intersection, recursively; any other type is its only member. */
export function membersOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnionOrIntersection() ? type.types.flatMap(membersOf) : [type];
}

/** The declarations of a type, named or inline: interfaces, object literal types, aliases. */
export function declarationsOf(type: ts.Type): readonly ts.Declaration[] {
  const own = membersOf(type).flatMap((member) => [
    ...declared(member.symbol),
    ...declared(member.aliasSymbol),
    ...declarationsOfRead(member),
  ]);
  return [...new Set([...own, ...declared(type.aliasSymbol)])].filter(isTypeDeclaration);
}

function declared(symbol: ts.Symbol | undefined): readonly ts.Declaration[] {
  return symbol?.declarations ?? [];
}

/** openapi-fetch maps what it reads property by property: it stands for the types that have these. */
function declarationsOfRead(type: ts.Type): readonly ts.Declaration[] {
  const [node] = declared(type.symbol);
  if (!node || !ts.isMappedTypeNode(node)) return [];
  const alias = ts.findAncestor(node, ts.isTypeAliasDeclaration);
  if (alias?.name.text !== "Readable") return [];
  return type
    .getProperties()
    .flatMap(declared)
    .map(({ parent }) => parent)
    .filter(isTypeDeclaration);
}

function isTypeDeclaration(node: ts.Node): node is ts.Declaration {
  return (
    ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node) || ts.isTypeAliasDeclaration(node)
  );
}

/** A property by its name, once for each member of the type that has it. */
export function propertiesNamed(type: ts.Type, name: string): readonly ts.Symbol[] {
  return membersOf(type).flatMap((member) => member.getProperty(name) ?? []);
}

/** The types of a property of some types. */
export function typesInside(
  checker: ts.TypeChecker,
  types: readonly ts.Type[],
  name: string,
): readonly ts.Type[] {
  return types
    .flatMap((type) => propertiesNamed(type, name))
    .map((property) => checker.getTypeOfSymbol(property));
}

/** The item types of the arrays among a type's members. */
export function itemTypes(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  return membersOf(type).flatMap((member) => {
    if (!checker.isArrayLikeType(member)) return [];
    return checker.getIndexTypeOfType(member, ts.IndexKind.Number) ?? [];
  });
}

/** The type and, if it is an array, the types of its items: for `Product[]`, `Product` too. */
export function withItems(checker: ts.TypeChecker, type: ts.Type, depth = 3): readonly ts.Type[] {
  if (depth === 0) return [type];
  return [type, ...itemTypes(checker, type).flatMap((item) => withItems(checker, item, depth - 1))];
}
