import ts from "typescript";

/** The names that the top level of a script declares or imports, which its template may use. */
export function declaredNames(script: string): ReadonlySet<string> {
  const file = ts.createSourceFile("script.ts", script, ts.ScriptTarget.ESNext);
  const names = new Set<string>();
  const add = (name: ts.BindingName) => {
    if (ts.isIdentifier(name)) names.add(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) add(element.name);
  };
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) add(name);
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name) add(statement.name);
    } else if (ts.isImportDeclaration(statement)) {
      const clause = statement.importClause;
      if (clause?.name) add(clause.name);
      const bindings = clause?.namedBindings;
      if (bindings && ts.isNamespaceImport(bindings)) add(bindings.name);
      if (bindings && ts.isNamedImports(bindings)) {
        for (const { name, isTypeOnly } of bindings.elements) if (!isTypeOnly) add(name);
      }
    }
  }
  return names;
}

/** The type of a component's properties: the text between the angle brackets of `defineProps<…>`. */
export function declaredProps(script: string): string | undefined {
  const file = ts.createSourceFile("script.ts", script, ts.ScriptTarget.ESNext, true);
  let found: string | undefined;
  const visit = (node: ts.Node): void => {
    const isCall = ts.isCallExpression(node) && node.expression.getText(file) === "defineProps";
    if (isCall) found ??= node.typeArguments?.[0]?.getText(file);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Names in an expression that may be of what surrounds it: all but those after a dot, and keywords. */
export function usedNames(expression: string): readonly string[] {
  const names = expression.match(/(?<![\w$.])[A-Za-z_$][\w$]*/g) ?? [];
  return names.filter((name) => !RESERVED.test(name));
}

const RESERVED =
  /^(?:as|async|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|let|new|null|of|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with|yield)$/;
