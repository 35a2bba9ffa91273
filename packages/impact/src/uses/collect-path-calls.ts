import ts from "typescript";
import { propertiesNamed, typesInside } from "../contract/shape.ts";
import { followValue } from "./collect-flows.ts";
import { writeLiteral } from "./collect-literals.ts";
import type { Collector, CollectorContext } from "./collector.ts";

/**
 * Finds calls by path, of openapi-fetch's client and of what is built on it, such as
 * `client.GET("/v1/products", init)` and `useQuery("get", "/v1/products", init)`: calls of a function
 * whose type has a vendor's `paths` as its first argument.
 */
export const collectPathCalls: Collector = (node, context) => {
  if (!ts.isCallExpression(node)) return;
  const { checker, ownerOf } = context;
  const [paths, method] = checker.getTypeAtLocation(node.expression).aliasTypeArguments ?? [];
  const declaration = paths?.symbol?.declarations?.find((one) => ownerOf(one) !== undefined);
  const folder = declaration && ownerOf(declaration);
  if (!paths || folder === undefined) return;
  const given = node.arguments.map((argument) => literalsOf(checker.getTypeAtLocation(argument)));
  const position = given.findIndex((values) => values.some((value) => value.startsWith("/")));
  const path = node.arguments[position];
  if (!path) return;
  const methods = [...literalsOf(method), ...given.slice(0, position).flat()];
  for (const key of given[position] ?? []) {
    for (const name of methods) {
      const operation = `${name.toUpperCase()} ${key}`;
      context.pathCall({ operation, folder, node: path });
      const types = typesInside(checker, typesInside(checker, [paths], key), name);
      writeInit(node.arguments[position + 1], types, context);
    }
  }
};

function literalsOf(type: ts.Type | undefined): readonly string[] {
  const members = type?.isUnion() ? type.types : [type];
  return members.flatMap((member) => (member?.isStringLiteral() ? member.value : []));
}

/** openapi-fetch infers the type of an init from the init itself: what is expected there is looked up. */
function writeInit(
  init: ts.Expression | undefined,
  operations: readonly ts.Type[],
  context: CollectorContext,
): void {
  if (!init) return;
  const { checker } = context;
  const contents = typesInside(
    checker,
    typesInside(checker, operations, "requestBody"),
    "content",
  ).flatMap((content) => content.getProperties().map((one) => checker.getTypeOfSymbol(one)));
  writeMember(init, "params", typesInside(checker, operations, "parameters"), context);
  writeMember(init, "body", contents, context);
}

/** Writes a member of a value to types that the checker does not expect there. */
function writeMember(
  holder: ts.Expression,
  name: string,
  types: readonly ts.Type[],
  context: CollectorContext,
): void {
  const { checker } = context;
  const stated = ts.isObjectLiteralExpression(holder)
    ? holder.properties.find((property) => property.name?.getText() === name)
    : undefined;
  const [value] = propertiesNamed(checker.getTypeAtLocation(holder), name);
  for (const wanted of types) {
    if (stated && ts.isPropertyAssignment(stated)) write(stated.initializer, wanted, context);
    else if (value) followValue(checker.getTypeOfSymbol(value), wanted, stated ?? holder, context);
  }
}

/** Writes a value, literals property by property. */
function write(value: ts.Expression, wanted: ts.Type, context: CollectorContext): void {
  const { checker } = context;
  const type = checker.getTypeAtLocation(value);
  if (!ts.isObjectLiteralExpression(value)) {
    followValue(type, wanted, value, context);
    return;
  }
  writeLiteral(value, wanted, context);
  for (const { name } of type.getProperties()) {
    writeMember(value, name, typesInside(checker, [wanted], name), context);
  }
}
