import type { ProgramLine, Use, UseKind } from "./use.ts";

/** Part of a statement: a line of text and, where it differs from the statement's, what it is about. */
export interface StatementLine {
  readonly text: string;
  readonly pointer?: string;
}

/** Collects the lines of a program. */
export interface ProgramWriter {
  /** Adds a statement, each of its lines tagged. */
  readonly add: (use: Use, ...lines: readonly (StatementLine | string)[]) => void;
  /** Adds a line that stands for nothing. */
  readonly hold: (text: string) => void;
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
    hold: (text) => {
      lines.push({ text, use: undefined });
    },
    lines: () => lines,
  };
}

/** A use, in the order in which it reads. */
export function useOf(operation: string | null, kind: UseKind, pointer: string): Use {
  return { operation, kind, pointer };
}

/**
 * The first lines of every program. `Old` is the package that the program was written for, `New` the
 * one it is compiled against; the types only look things up, in unions member by member.
 */
export function programHeader(oldPackage: string, newPackage: string, client: string): string[] {
  return [
    'import type { BasicCredential, Credential, OAuthCredential, Paginated, Unwrapped } from "@org/client-runtime";',
    `import type * as Old from "${oldPackage}";`,
    `import * as New from "${newPackage}";`,
    "type PropOf<T, K extends PropertyKey> = T extends object ? (K extends keyof T ? T[K] : never) : never;",
    "type KeysOf<T> = [T] extends [never] ? PropertyKey : unknown extends T ? PropertyKey : T extends object ? keyof T : never;",
    "type ElementOf<T> = T extends readonly unknown[] ? T[number] : never;",
    "type IndexOf<T> = T extends object ? (string extends keyof T ? T[string] : never) : never;",
    // Of the ways in which a body can be sent, those that need no media type beside them.
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
