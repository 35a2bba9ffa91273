import { dirname, join } from "node:path";
import ts from "typescript";
import type { FileTree } from "../../src/model.ts";
import { WORKSPACE_ROOT } from "./workspace-root.ts";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  isolatedModules: true,
  skipLibCheck: true,
  types: [],
  paths: {
    "@org/client-runtime": [`${WORKSPACE_ROOT}/packages/client-runtime/src/index.ts`],
    "@org/client-runtime/openapi-fetch": [
      `${WORKSPACE_ROOT}/packages/client-runtime/src/openapi-fetch/index.ts`,
    ],
    "@org/client-runtime/query": [`${WORKSPACE_ROOT}/packages/client-runtime/src/query/index.ts`],
    "@org/test-doubles": [`${WORKSPACE_ROOT}/packages/test-doubles/src/index.ts`],
  },
};

/** Files of libraries and of the runtime, parsed once for all programs. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Type-checks files that are not on disk, by path from the workspace root; returns one line per error. */
export function findTypeErrors(files: FileTree): string[] {
  const byPath = new Map([...files].map(([path, text]) => [join(WORKSPACE_ROOT, path), text]));
  const folders = new Set([...byPath.keys()].map((path) => dirname(path)));
  const disk = ts.createCompilerHost(OPTIONS);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => byPath.has(path) || disk.fileExists(path),
    directoryExists: (path) => folders.has(path) || (disk.directoryExists?.(path) ?? true),
    readFile: (path) => byPath.get(path) ?? disk.readFile(path),
    getSourceFile: (path, version) => {
      const text = byPath.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, version);
      if (!parsed.has(path)) parsed.set(path, disk.getSourceFile(path, version));
      return parsed.get(path);
    },
  };
  const program = ts.createProgram([...byPath.keys()], OPTIONS, host);
  return [...byPath.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ messageText, start = 0 }) => {
      const line = source ? source.getLineAndCharacterOfPosition(start).line + 1 : 0;
      const message = ts.flattenDiagnosticMessageText(messageText, " ");
      return `${path.slice(WORKSPACE_ROOT.length + 1)}:${line} ${message}`;
    });
  });
}
