import ts from "typescript";
import type { Span, TemplatePart } from "./script-parts.ts";

/** So many closing braces are tried: an expression with more is taken for unread. */
const MOST_BRACES = 200;

/**
 * The expression between a brace and the one that closes it: up to the first with which it is one, so
 * that braces in texts and in markup inside do not count. Undefined if there is none.
 * @param start of the expression, after its brace
 */
export function readExpression(text: string, start: number): Span | undefined {
  let end = text.indexOf("}", start);
  for (let tried = 0; end !== -1 && tried < MOST_BRACES; tried += 1) {
    if (isExpression(text.slice(start, end))) return { start, end };
    end = text.indexOf("}", end + 1);
  }
  return undefined;
}

function isExpression(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`<>{${text}}</>;`, {
    fileName: "expression.tsx",
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext },
  });
  return diagnostics.length === 0;
}

/** An expression as a statement; a spread of attributes is one of an object, and a comment is none. */
export function statementOf(text: string, { start, end }: Span): readonly TemplatePart[] {
  const own = text.slice(start, end);
  const trimmed = own.trimStart();
  if (trimmed === "" || /^\/[/*]/.test(trimmed)) return [];
  const spread = trimmed.startsWith("...") ? own.length - trimmed.length + 3 : 0;
  return [";(", { start: start + spread, end }, "\n);"];
}

/** The expressions in braces of a text from a position on, each a statement of its own. */
export function readBraces(
  text: string,
  from: number,
): { readonly template: readonly TemplatePart[]; readonly unread: string | undefined } {
  const template: TemplatePart[] = [];
  let unread: string | undefined;
  for (let at = text.indexOf("{", from); at !== -1; at = text.indexOf("{", at)) {
    const found = readExpression(text, at + 1);
    if (found) template.push(...statementOf(text, found));
    else unread = "an expression of its markup has no end";
    at = (found?.end ?? at) + 1;
  }
  return { template, unread };
}
