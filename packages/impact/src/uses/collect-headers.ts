import ts from "typescript";
import { membersOf } from "../contract/shape.ts";
import type { Collector } from "./collector.ts";

/** Finds response headers that are read by name: `headers.get("X-Request-Id")`. */
export const collectHeaders: Collector = (node, { checker, header }) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
  const { expression, name } = node.expression;
  const [key, ...others] = node.arguments;
  if (name.text !== "get" || !key || others.length > 0) return;
  const members = membersOf(checker.getTypeAtLocation(expression));
  const wanted = checker.getTypeAtLocation(key);
  if (!wanted.isStringLiteral() || !members.some(({ symbol }) => symbol?.name === "Headers"))
    return;
  header({ name: wanted.value.toLowerCase(), node: key });
};
