import ts from "typescript";
import { RUNTIME_IMPORTS } from "../../src/runtime-values.ts";
import { PWNED } from "./payloads.ts";

const MODULES: ReadonlySet<string> = new Set([
  "@org/client-runtime",
  "@org/client-runtime/openapi-fetch",
  "@org/client-runtime/query",
  "@org/test-doubles",
  "@org/hostile",
  "@org/hostile/openapi-fetch",
  "@org/hostile/query",
  "@org/hostile/testing",
  "../../vitest.base.ts",
  "./client.ts",
  "./metadata.ts",
  "./openapi.ts",
  "./operations.ts",
  "./generated/index.ts",
  "./schemas.ts",
  "./values.ts",
  "./webhooks.ts",
]);

/** What it may call. */
const CALLEES: ReadonlySet<string> = new Set([
  "callOperation",
  "createHandlers",
  "authorizeClient",
  "createVendorClient",
  "createVendorOpenapiFetch",
  "operationInfiniteQuery",
  "operationMutation",
  "operationQuery",
]);

/** The functions that take metadata and data. */
const MAKERS: ReadonlySet<string> = new Set([
  "contractFrom",
  "handlerFactory",
  "paginatedOperation",
  "responseFactory",
]);

const { SyntaxKind } = ts;

/** Nodes that are allowed in a type and compute nothing. */
const TYPE_KINDS: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.HeritageClause,
  SyntaxKind.ExpressionWithTypeArguments,
  SyntaxKind.ExportKeyword,
  SyntaxKind.ExtendsKeyword,
  SyntaxKind.ReadonlyKeyword,
  SyntaxKind.QuestionToken,
  SyntaxKind.DotDotDotToken,
  SyntaxKind.Identifier,
  SyntaxKind.StringLiteral,
  SyntaxKind.NumericLiteral,
  SyntaxKind.PrefixUnaryExpression,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.NullKeyword,
  SyntaxKind.StringKeyword,
  SyntaxKind.NumberKeyword,
  SyntaxKind.BooleanKeyword,
  SyntaxKind.UnknownKeyword,
  SyntaxKind.NeverKeyword,
  SyntaxKind.AnyKeyword,
  SyntaxKind.SymbolKeyword,
  SyntaxKind.UndefinedKeyword,
  SyntaxKind.TypeLiteral,
  SyntaxKind.PropertySignature,
  SyntaxKind.MethodSignature,
  SyntaxKind.IndexSignature,
  SyntaxKind.CallSignature,
  SyntaxKind.ComputedPropertyName,
  SyntaxKind.FunctionType,
  SyntaxKind.Parameter,
  SyntaxKind.TypeParameter,
  SyntaxKind.TypeReference,
  SyntaxKind.QualifiedName,
  SyntaxKind.TypeOperator,
  SyntaxKind.TypeQuery,
  SyntaxKind.UnionType,
  SyntaxKind.IntersectionType,
  SyntaxKind.ArrayType,
  SyntaxKind.TupleType,
  SyntaxKind.OptionalType,
  SyntaxKind.RestType,
  SyntaxKind.ParenthesizedType,
  SyntaxKind.LiteralType,
  SyntaxKind.IndexedAccessType,
]);

/**
 * Proves by its syntax tree that emitted source is declarations and data: everything not
 * known to be harmless is listed, with its kind and text. An empty list is the proof.
 */
export function findForeignSyntax(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const findings: string[] = [];
  const report = (node: ts.Node) =>
    findings.push(`${path}: ${SyntaxKind[node.kind]} ${node.getText(source).slice(0, 80)}`);
  // Not in the public types: the only way to see syntax errors without a program.
  const { parseDiagnostics, checkJsDirective } = source as unknown as {
    parseDiagnostics: ts.Diagnostic[];
    checkJsDirective?: object;
  };
  for (const { messageText } of parseDiagnostics) findings.push(`${path}: ${messageText}`);
  for (const { fileName } of source.referencedFiles) findings.push(`${path}: names ${fileName}`);
  if (checkJsDirective) findings.push(`${path}: directive`);

  const checkData = (node: ts.Expression): void => {
    if (isConstant(node)) checkData(node.expression);
    else if (ts.isArrayLiteralExpression(node)) node.elements.forEach(checkData);
    else if (ts.isObjectLiteralExpression(node)) node.properties.forEach(checkMember);
    else if (isMade(node)) node.arguments.forEach(checkArgument);
    else if (!isScalar(node) && !isRuntimeFunction(node) && !isMetadata(node)) report(node);
  };
  const checkArgument = (node: ts.Expression): void => {
    if (!ts.isIdentifier(node)) checkData(node);
  };
  const metadata = importedFrom("./metadata.ts", source);
  const isMetadata = (node: ts.Expression): boolean =>
    ts.isIdentifier(node) && metadata.has(node.text);
  const checkMember = (node: ts.ObjectLiteralElementLike): void => {
    if (ts.isShorthandPropertyAssignment(node) && isRuntimeFunction(node.name)) return;
    if (!ts.isPropertyAssignment(node)) return void report(node);
    if (ts.isComputedPropertyName(node.name) && !ts.isStringLiteral(node.name.expression))
      report(node);
    checkData(node.initializer);
  };
  const checkCall = (node: ts.Expression | undefined): void => {
    const known =
      node &&
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      CALLEES.has(node.expression.text) &&
      node.arguments.every(isPassed);
    if (!known) return void (node && report(node));
    node.typeArguments?.forEach(checkType);
  };
  const checkType = (node: ts.Node): void => {
    if (!TYPE_KINDS.has(node.kind)) return void report(node);
    ts.forEachChild(node, checkType);
  };
  const checkStatement = (node: ts.Statement): void => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return void checkType(node);
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const module = node.moduleSpecifier;
      if (module && !(ts.isStringLiteral(module) && MODULES.has(module.text))) report(node);
      return;
    }
    if (ts.isVariableStatement(node)) {
      for (const { type, initializer } of node.declarationList.declarations) {
        if (type) checkType(type);
        if (initializer) checkData(initializer);
      }
      return;
    }
    if (ts.isExportAssignment(node) && isTestConfig(node.expression)) return;
    if (!ts.isFunctionDeclaration(node)) return void report(node);
    for (const parameter of node.parameters) checkType(parameter);
    if (node.type) checkType(node.type);
    // An overload has nothing to run.
    if (!node.body) return;
    const [only, ...more] = node.body.statements;
    if (more.length > 0 || !only || !ts.isReturnStatement(only)) return void report(node);
    checkCall(only.expression);
  };
  source.statements.forEach(checkStatement);

  const findPwned = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text.includes(PWNED)) report(node);
    ts.forEachChild(node, findPwned);
  };
  findPwned(source);
  return findings;
}

/** What a call may be given: a name, an operation of the package, a text, or several. */
function isPassed(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(ts.isStringLiteral);
  if (!ts.isPropertyAccessExpression(node))
    return ts.isIdentifier(node) || ts.isStringLiteral(node);
  return ts.isIdentifier(node.expression) && node.expression.text === "operations";
}

function isConstant(node: ts.Expression): node is ts.AsExpression {
  return ts.isAsExpression(node) && ts.isConstTypeReference(node.type);
}

/** The names that a file imports from one of its own package: data, which is checked there. */
function importedFrom(module: string, source: ts.SourceFile): ReadonlySet<string> {
  const names = source.statements.flatMap((node) => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return [];
    const bindings = node.importClause?.namedBindings;
    const isNamed = bindings !== undefined && ts.isNamedImports(bindings);
    if (node.moduleSpecifier.text !== module || !isNamed) return [];
    return bindings.elements.map(({ name }) => name.text);
  });
  return new Set(names);
}

/** What every package's `vitest.config.ts` exports: a call without arguments. */
function isTestConfig(node: ts.Expression): boolean {
  return (
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "testConfig" &&
    node.arguments.length === 0
  );
}

function isMade(node: ts.Expression): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    MAKERS.has(node.expression.text)
  );
}

function isScalar(node: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  return (
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    [SyntaxKind.TrueKeyword, SyntaxKind.FalseKeyword, SyntaxKind.NullKeyword].includes(node.kind)
  );
}

/** Characters that a compiler sees and a reader does not; line feed and tab are not among them. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** The files that contain an invisible character, with its code. */
export function findUnseenCharacters(path: string, text: string): string[] {
  const found = UNSEEN.exec(text);
  if (!found) return [];
  const code = found[0].codePointAt(0)?.toString(16) ?? "";
  return [`${path}: U+${code} after ${JSON.stringify(text.slice(found.index - 30, found.index))}`];
}

/** Metadata may contain functions of the runtime, whose names come from the generator, not from a document. */
function isRuntimeFunction(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && RUNTIME_IMPORTS.includes(node.text);
}
