import ts from "typescript";
import type { Look, Looker } from "./look.ts";
import { whatIsNamed } from "./what-is-named.ts";

/** Finds calls by path, clients that are created, and lists that are read page by page. */
export const lookForCalls: Looker = (node, look) => {
  if (!ts.isCallExpression(node)) return;
  const [first] = node.arguments;
  const called = whatIsNamed(node.expression, look.checker);
  const [declaration] = called?.declarations ?? [];
  const owner = declaration && look.ownerOf(declaration);
  if (!called || owner === undefined) return;
  if (isMethod(called.name) && first) pathCall(called.name, first, owner, look);
  if (/^create\w+Client$/.test(called.name)) {
    const options = first && look.checker.getTypeAtLocation(first);
    look.client({ folder: owner, options, node: nameOf(node) });
  }
};

/** Finds the functions whose lists are read page by page. */
export const lookForPages: Looker = (node, { checker, pages }) => {
  if (!ts.isCallExpression(node)) return;
  const [first] = node.arguments;
  if (!first || whatIsNamed(node.expression, checker)?.name !== "paginate") return;
  for (const declaration of whatIsNamed(first, checker)?.declarations ?? []) {
    pages(declaration, first);
  }
};

function isMethod(text: string): boolean {
  return /^(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)$/.test(text);
}

function pathCall(method: string, path: ts.Expression, folder: string, look: Look): void {
  const type = look.checker.getTypeAtLocation(path);
  for (const member of type.isUnion() ? type.types : [type]) {
    if (!member.isStringLiteral()) continue;
    look.pathCall({ operation: `${method} ${member.value}`, folder, node: path });
  }
}

function nameOf({ expression }: ts.CallExpression): ts.Node {
  return ts.isPropertyAccessExpression(expression) ? expression.name : expression;
}
