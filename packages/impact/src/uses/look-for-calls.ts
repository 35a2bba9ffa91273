import ts from "typescript";
import type { Look, Looker } from "./look.ts";

/** Finds calls by path, clients that are created, lists read by pages, and headers that are read. */
export const lookForCalls: Looker = (node, look) => {
  if (!ts.isCallExpression(node)) return;
  const { expression } = node;
  const [first, second] = node.arguments;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  if (!ts.isIdentifier(name)) return;
  const owner = ownerOfName(name, look);
  if (owner && isMethod(name.text) && first) pathCall(name, first, owner, look);
  if (owner && /^create\w+Client$/.test(name.text)) {
    const options = first && look.checker.getTypeAtLocation(first);
    look.client({ folder: owner, options, node: name });
  }
  if (meant(name, look)?.name === "paginate" && first) {
    for (const declaration of meant(lastName(first), look)?.declarations ?? []) {
      look.pages(declaration, first);
    }
  }
  if (name.text === "get" && ts.isPropertyAccessExpression(expression) && first && !second) {
    const isHeaders =
      look.checker.getTypeAtLocation(expression.expression).symbol?.name === "Headers";
    const key = look.checker.getTypeAtLocation(first);
    if (isHeaders && key.isStringLiteral()) {
      look.header({ name: key.value.toLowerCase(), node: first });
    }
  }
};

function isMethod(text: string): boolean {
  return /^(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)$/.test(text);
}

function pathCall(name: ts.Identifier, path: ts.Expression, folder: string, look: Look): void {
  const type = look.checker.getTypeAtLocation(path);
  for (const member of type.isUnion() ? type.types : [type]) {
    if (!member.isStringLiteral()) continue;
    look.pathCall({ operation: `${name.text} ${member.value}`, folder, node: path });
  }
}

function meant(node: ts.Node, { checker }: Look): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(node);
  const isAlias = symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return isAlias ? checker.getAliasedSymbol(symbol) : symbol;
}

function lastName(node: ts.Expression): ts.Node {
  return ts.isPropertyAccessExpression(node) ? node.name : node;
}

function ownerOfName(node: ts.Node, look: Look): string | undefined {
  const [declaration] = meant(node, look)?.declarations ?? [];
  return declaration && look.ownerOf(declaration);
}
