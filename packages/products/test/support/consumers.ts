import { join, relative } from "node:path";
import { packageRoot } from "./package-root.ts";
import type { CompilerDiagnostic } from "./read-diagnostics.ts";
import { type Compiler, runCompiler } from "./run-compiler.ts";
import { withScratchFolder } from "./scratch-folder.ts";

/** How somebody who has installed the packages compiles. */
export interface Consumer {
  readonly name: string;
  readonly compiler: Compiler;
  /** Whether the types of the DOM are there, which MSW's types need. */
  readonly hasDom: boolean;
  readonly compilerOptions: Readonly<Record<string, unknown>>;
}

const STRICT = {
  target: "ES2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  // Reads the clients as source, so that no build is needed first.
  customConditions: ["@org/source"],
  allowImportingTsExtensions: true,
};

/** A server in Node: Node's own resolution, Node's types, no DOM. */
const SERVER = { ...STRICT, module: "NodeNext", lib: ["ES2022"], types: ["node"] };

/** A page behind a bundler: the DOM, no types of Node. */
const PAGE = {
  ...STRICT,
  module: "ESNext",
  moduleResolution: "bundler",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
};

const on = (name: string, compiler: Compiler): readonly Consumer[] => [
  { name: `${name} on a server`, compiler, hasDom: false, compilerOptions: SERVER },
  { name: `${name} behind a bundler`, compiler, hasDom: true, compilerOptions: PAGE },
];

/** Every supported compiler on a server and behind a bundler. */
export const consumers: readonly Consumer[] = [
  ...on("TypeScript 5.9", "typescript-5"),
  ...on("TypeScript 6", "typescript-6"),
  ...on("TypeScript 7", "typescript"),
];

/**
 * Whether every test run compiles as this consumer: the newest compiler, and the oldest one behind
 * a bundler. The others take seconds each, and seldom find what these do not.
 */
export function isUsual({ compiler, hasDom }: Consumer): boolean {
  return compiler === "typescript" || (compiler === "typescript-5" && hasDom);
}

/** A server on the newest compiler. */
export const newestServer: Consumer = {
  name: "the newest compiler on a server",
  compiler: "typescript",
  hasDom: false,
  compilerOptions: SERVER,
};

/** What a consumer compiles. */
export interface ConsumerProgram {
  /** Text by name of file, written for this compile alone. */
  readonly written: Readonly<Record<string, string>>;
  /** Files that exist, relative to the package. */
  readonly existing?: readonly string[];
}

/**
 * The diagnostics of a program: a written file by its name, any other relative to the package.
 * @throws Error where the compiler fails without diagnostics.
 */
export function compileAs(
  { compiler, compilerOptions }: Consumer,
  { written, existing = [] }: ConsumerProgram,
): Promise<readonly CompilerDiagnostic[]> {
  const files = [...Object.keys(written), ...existing.map((file) => join(packageRoot, file))];
  const project = JSON.stringify({ compilerOptions, files });
  return withScratchFolder({ ...written, "tsconfig.json": project }, async (folder) => {
    const prefix = `${relative(packageRoot, folder).replaceAll("\\", "/")}/`;
    const diagnostics = await runCompiler(compiler, join(folder, "tsconfig.json"));
    return diagnostics.map((one) => ({ ...one, file: one.file.replace(prefix, "") }));
  });
}
