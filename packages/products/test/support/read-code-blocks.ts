import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./package-root.ts";

/** One fenced block of TypeScript in a document. */
export interface CodeBlock {
  /** The document, relative to the repository. */
  readonly document: string;
  /** Line of the fence, from 1. */
  readonly line: number;
  /**
   * The block after as many empty lines as there are lines above it, so that errors name the
   * document's lines.
   */
  readonly text: string;
}

/** All blocks of TypeScript in the documents that match the patterns, relative to the repository. */
export function readCodeBlocks(patterns: readonly string[]): readonly CodeBlock[] {
  return globSync([...patterns], { cwd: repositoryRoot })
    .map((file) => file.replaceAll("\\", "/"))
    .toSorted()
    .flatMap((document) =>
      extractBlocks(document, readFileSync(join(repositoryRoot, document), "utf8")),
    );
}

/** Blocks between a fence that says `ts` and the next closing one (CommonMark 0.31 §4.5). */
export function extractBlocks(document: string, markdown: string): readonly CodeBlock[] {
  const blocks = markdown.matchAll(/^```ts\b[^\n]*\n(?<code>[\s\S]*?)^```[ \t]*$/gm);
  return [...blocks].map((match) => {
    const line = markdown.slice(0, match.index).split("\n").length;
    return { document, line, text: "\n".repeat(line) + (match.groups?.["code"] ?? "") };
  });
}
