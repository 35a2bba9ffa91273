import ts from "typescript";
import { meaningOf } from "../contract/resolve-alias.ts";
import type { Look, Looker } from "./look.ts";

/** Finds calls by path, clients that are created, and lists that are read page by page. */
export const lookForCalls: Looker = (node, look) => {
  if (!ts.isCallExpression(node)) return;
  const { expression } = node;
  const [first] = node.arguments;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  if (!ts.isIdentifier(name)) return;
  const owner = ownerOfName(name, look);
  if (owner && isMethod(name.text) && first) pathCall(name, first, owner, look);
  if (owner && /^create\w+Client$/.test(name.text)) {
    const options = first && look.checker.getTypeAtLocation(first);
    look.client({ folder: owner, options, node: name });
  }
  if (meaningOf(look.checker, name)?.name === "paginate" && first) {
    for (const declaration of meaningOf(look.checker, lastName(first))?.declarations ?? []) {
      look.pages(declaration, first);
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

function lastName(node: ts.Expression): ts.Node {
  return ts.isPropertyAccessExpression(node) ? node.name : node;
}

function ownerOfName(node: ts.Node, look: Look): string | undefined {
  const [declaration] = meaningOf(look.checker, node)?.declarations ?? [];
  return declaration && look.ownerOf(declaration);
}
