/** A change to the generator that takes one escape away, and the hostile text that must show it. */
export interface EscapeMutant {
  readonly name: string;
  /** Path below `src`. */
  readonly file: string;
  /** Text of that file, which stands there once, and what it is replaced by. */
  readonly find: string;
  readonly replace: string;
  /** Keys of `FIELDS` and `PAYLOADS`. */
  readonly field: string;
  readonly payload: string;
}

/** One mutant for each place where text of a document flows into a file. */
export const ESCAPE_MUTANTS: readonly EscapeMutant[] = [
  {
    name: "string literals are quoted by hand",
    file: "emit/source-text.ts",
    find: "return escapeInvisible(JSON.stringify(value));\n}\n\n/** A JSON value",
    replace: 'return `"${value}"`;\n}\n\n/** A JSON value',
    field: "property.enum",
    payload: "ends a double-quoted string",
  },
  {
    name: "string literals keep line separators",
    file: "emit/source-text.ts",
    find: "return escapeInvisible(JSON.stringify(value));\n}\n\n/** A JSON value",
    replace: "return JSON.stringify(value);\n}\n\n/** A JSON value",
    field: "query.name",
    payload: "is a soft hyphen",
  },
  {
    name: "property names stand bare",
    file: "emit/source-text.ts",
    find: "? name : stringLiteral(name);",
    replace: "? name : name;",
    field: "property.name",
    payload: "ends an object type",
  },
  {
    name: "property names are quoted by hand",
    file: "emit/source-text.ts",
    find: "? name : stringLiteral(name);",
    replace: '? name : `"${name}"`;',
    field: "query.name",
    payload: "ends a double-quoted string",
  },
  {
    name: "comments may end",
    file: "emit/source-text.ts",
    find: '.replaceAll("*/", "*\\u2215")',
    replace: "",
    field: "operation.description",
    payload: "ends a comment",
  },
  {
    name: "comments are closed before what is not seen is taken out",
    file: "emit/source-text.ts",
    find: '.replace(INVISIBLE, "")\n    .replaceAll("*/", "*\\u2215")',
    replace: '.replaceAll("*/", "*\\u2215").replace(INVISIBLE, "")',
    field: "schema.description",
    payload: "ends a comment once a soft hyphen is gone",
  },
  {
    name: "comments keep what is not seen",
    file: "emit/source-text.ts",
    find: '.replace(INVISIBLE, "")\n',
    replace: "",
    field: "schema.description",
    payload: "is a soft hyphen",
  },
  {
    name: "openapi-typescript's comments keep what is not seen",
    file: "emit/types.ts",
    find: "escapeInvisible(astToString(nodes))",
    replace: "astToString(nodes)",
    field: "schema.description",
    payload: "is a soft hyphen",
  },
  {
    name: "openapi-typescript writes enums",
    file: "emit/types.ts",
    find: "enum: false",
    replace: "enum: true",
    field: "property.x-enum-descriptions",
    payload: "ends a comment",
  },
  {
    name: "paths stand in quotes made by hand",
    file: "emit/path-maps.ts",
    find: "`  ${stringLiteral(item.operation.path)}: ",
    replace: '`  "${item.operation.path}": ',
    field: "path.segment",
    payload: "ends an index",
  },
  {
    name: "the client's table of operations is keyed by hand",
    file: "emit/vendor-facts.ts",
    find: "${stringLiteral(`${method.toUpperCase()} ${path}`)}",
    replace: '"${method.toUpperCase()} ${path}"',
    field: "path.segment",
    payload: "ends an index",
  },
  {
    name: "type names are the schemas' own",
    file: "emit/type-names.ts",
    find: "/^[A-Z][A-Za-z0-9_]*$/.test(name) ? name : pascalCase(name)",
    replace: "name",
    field: "schema.name",
    payload: "is no identifier",
  },
  {
    name: "function names are the operations' own",
    file: "spec/operation-names.ts",
    find: "chosen ?? cleanName(raw ?? pathName(named))",
    replace: "chosen ?? raw ?? cleanName(pathName(named))",
    field: "operation.operationId",
    payload: "ends a block",
  },
  {
    name: "chosen function names are not looked at",
    file: "spec/operation-names.ts",
    find: "!IDENTIFIER.test(chosen) || isTaken(chosen)",
    replace: "isTaken(chosen)",
    field: "operation.x-operation-name",
    payload: "ends a block",
  },
  {
    name: "server types quote by hand",
    file: "emit/server-type.ts",
    find: "variable.enum?.map(stringLiteral)",
    replace: 'variable.enum?.map((value) => `"${value}"`)',
    field: "server.variable.enum",
    payload: "ends a double-quoted string",
  },
  {
    name: "tables of the README keep what is not seen",
    file: "emit/markdown-text.ts",
    find: 'return escapeInvisible(text.trim().replace(/\\s+/g, " "))',
    replace: 'return text.trim().replace(/\\s+/g, " ")',
    field: "operation.summary",
    payload: "is a soft hyphen",
  },
  {
    name: "code of the README keeps what is not seen",
    file: "emit/markdown-text.ts",
    find: 'const line = escapeInvisible(text.replace(/\\s+/g, " "));',
    replace: 'const line = text.replace(/\\s+/g, " ");',
    field: "path.segment",
    payload: "is a soft hyphen",
  },
];
