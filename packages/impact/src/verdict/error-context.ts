import ts from "typescript";
import { meaningOf } from "../contract/resolve-alias.ts";
import type { ProjectError } from "./new-errors.ts";

/** The code that an error may have its reason in, from the nearest to the farthest. */
export interface ErrorContext {
  /** The statement or member around what the compiler marks. */
  readonly statement: ts.Node;
  /** Declarations of the variables and functions in it, and of those in them. */
  readonly sources: ReadonlySet<ts.Node>;
}

/** How far variables are followed to where their values come from. */
const DEPTH = 3;

/** Finds the code that an error may have its reason in. */
export function contextOf(error: ProjectError, checker: ts.TypeChecker): ErrorContext {
  const node = nodeAt(error);
  const statement = ts.findAncestor(node, isUnit) ?? node;
  const sources = new Set<ts.Node>();
  collectSources(statement, checker, sources, DEPTH);
  return { statement, sources };
}

function nodeAt({ file, start, length }: ProjectError): ts.Node {
  const end = start + length;
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) > start || node.getEnd() < end) return;
    found = node;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isUnit(node: ts.Node): boolean {
  return (ts.isStatement(node) && !ts.isBlock(node)) || ts.isClassElement(node);
}

function collectSources(
  node: ts.Node,
  checker: ts.TypeChecker,
  sources: Set<ts.Node>,
  depth: number,
): void {
  if (depth === 0) return;
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) {
      const declaration = meaningOf(checker, inner)?.valueDeclaration;
      if (declaration && !declaration.getSourceFile().isDeclarationFile) {
        const whole = wholeOf(declaration);
        if (!sources.has(whole)) {
          sources.add(whole);
          collectSources(whole, checker, sources, depth - 1);
        }
      }
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
}

/** A part of a pattern has its value from what the whole pattern is given. */
function wholeOf(declaration: ts.Declaration): ts.Node {
  return ts.isBindingElement(declaration)
    ? ts.walkUpBindingElementsAndPatterns(declaration)
    : declaration;
}
