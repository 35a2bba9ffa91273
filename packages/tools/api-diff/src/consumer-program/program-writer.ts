import type { ProgramLine, Use, UseKind } from "./use.ts";

/** A line of a statement and, if it differs from the statement's, the pointer that it is about. */
export interface StatementLine {
  readonly text: string;
  readonly pointer?: string;
}

/** Collects the lines of a program. */
export interface ProgramWriter {
  /** Adds a statement, each of its lines tagged with the use. */
  readonly add: (use: Use, ...lines: readonly (StatementLine | string)[]) => void;
  /** Adds a line without a use. */
  readonly scaffold: (text: string) => void;
  readonly lines: () => readonly ProgramLine[];
}

/** Creates an empty program. */
export function createProgramWriter(): ProgramWriter {
  const lines: ProgramLine[] = [];
  return {
    add: (use, ...parts) => {
      for (const part of parts) {
        const line = typeof part === "string" ? { text: part } : part;
        lines.push({ text: line.text, use: { ...use, pointer: line.pointer ?? use.pointer } });
      }
    },
    scaffold: (text) => {
      lines.push({ text, use: undefined });
    },
    lines: () => lines,
  };
}

/** Makes a use. */
export function useOf(operation: string | null, kind: UseKind, pointer: string): Use {
  return { operation, kind, pointer };
}

/**
 * The first lines of every program. `Old` is the package that the program was written for, `New` the
 * one that it is compiled against; the helper types look members up, in unions member by member.
 */
export function programHeader(oldPackage: string, newPackage: string, client: string): string[] {
  return [
    'import type { BasicCredential, Credential, OAuthCredential, Paginated, Unwrapped } from "@org/client-runtime";',
    `import type * as Old from "${oldPackage}/index.ts";`,
    `import * as New from "${newPackage}/index.ts";`,
    "type PropOf<T, K extends PropertyKey> = T extends object ? (K extends keyof T ? T[K] : never) : never;",
    "type KeysOf<T> = [T] extends [never] ? PropertyKey : unknown extends T ? PropertyKey : T extends object ? keyof T : never;",
    "type ElementOf<T> = T extends readonly unknown[] ? T[number] : never;",
    "type IndexOf<T> = T extends object ? (string extends keyof T ? T[string] : never) : never;",
    // The kinds of body that need no explicit media type.
    "type Unlabelled<T> = T extends { contentType: string } ? never : T;",
    "type Sent<T> = T extends undefined ? never : T;",
    "type Presence<T> = {} | (null extends T ? null : never) | (undefined extends T ? undefined : never);",
    "type DataAt<R, S> = R extends { status: infer Code; data: infer Data } ? (S extends Code ? Data : never) : never;",
    "type BodyAt<R, S> = R extends { status: infer Code; error: { body: infer Body } } ? (S extends Code ? Body : never) : never;",
    "type BodyOf<R> = R extends { error: { body: infer Body } } ? Body : never;",
    "type StatusOf<R> = R extends { status: infer Code } ? Code : never;",
    "type ItemOf<F> = F extends Paginated<infer _Page, infer Item> ? Item : never;",
    "declare function given<T>(): T;",
    "declare function accept<T>(value: T): void;",
    `declare const client: New.${client};`,
  ];
}

/** What follows the first lines of a program that calls by path. */
export function pathHeader(newPackage: string): string[] {
  return [
    `import type * as ByPath from "${newPackage}/openapi-fetch.ts";`,
    "declare const byPath: ReturnType<typeof ByPath.createClient>;",
  ];
}
