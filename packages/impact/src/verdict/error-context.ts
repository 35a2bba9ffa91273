import ts from "typescript";
import { resolveSymbol } from "../contract/resolve-alias.ts";
import type { ProjectError } from "./new-errors.ts";

/** The code that may cause an error, from the nearest to the farthest. */
export interface ErrorContext {
  /** The statement or class member around the error. */
  readonly statement: ts.Node;
  /** Declarations of the variables and functions in it, and of those that they use in turn. */
  readonly sources: ReadonlySet<ts.Node>;
}

/** How many declarations deep variables are followed to the origin of their values. */
const DEPTH = 3;

/** Finds the code that may cause an error. */
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
      const declaration = resolveSymbol(checker, inner)?.valueDeclaration;
      if (declaration && !declaration.getSourceFile().isDeclarationFile) {
        const root = patternRoot(declaration);
        if (!sources.has(root)) {
          sources.add(root);
          collectSources(root, checker, sources, depth - 1);
        }
      }
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
}

/** A variable in a pattern gets its value from the initializer of the whole pattern. */
function patternRoot(declaration: ts.Declaration): ts.Node {
  return ts.isBindingElement(declaration)
    ? ts.walkUpBindingElementsAndPatterns(declaration)
    : declaration;
}
