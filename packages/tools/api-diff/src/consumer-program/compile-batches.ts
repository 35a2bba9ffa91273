/** A compiler error of one line. */
export interface CompilerMessage {
  /** Path as given to the compiler. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Such as `TS2322`. */
  readonly code: string;
  /** The message, with its elaborations on lines of their own. */
  readonly text: string;
}

/** Type-checks TypeScript files, given by relative path, in one program. */
export type Compile = (files: ReadonlyMap<string, string>) => Promise<readonly CompilerMessage[]>;

/** Files that are compiled together with others, in their own folder. */
export interface Batch {
  readonly folder: string;
  /** Texts by path below the folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** The compiler's result for a batch. */
export interface BatchResult {
  /** False if there are syntax errors, which hide all other errors. */
  readonly isParsed: boolean;
  /** With paths below the batch's folder. */
  readonly messages: readonly CompilerMessage[];
}

const PLANTED = "planted";
/** Has one type error and no syntax error. */
const PLANTED_TEXT = "export const planted: string = 1;\n";

/**
 * Compiles all batches in one program. One syntax error anywhere hides every other error of a program:
 * a planted error reveals it, then the batches with syntax errors are left out and the rest is compiled
 * again.
 * @throws Error if the compiler does not report the planted error although no batch has errors
 */
export async function compileBatches(
  batches: readonly Batch[],
  compile: Compile,
): Promise<ReadonlyMap<string, BatchResult>> {
  const results = new Map<string, BatchResult>();
  let open = batches;
  while (open.length > 0) {
    const byFolder = groupByFolder(await compile(filesOf(open)));
    const isParsed = byFolder.has(PLANTED);
    const settled = isParsed ? open : open.filter(({ folder }) => byFolder.has(folder));
    if (settled.length === 0) throw new Error("The compiler missed the planted error.");
    for (const { folder } of settled) {
      results.set(folder, { isParsed, messages: byFolder.get(folder) ?? [] });
    }
    open = open.filter((batch) => !settled.includes(batch));
  }
  return results;
}

function filesOf(batches: readonly Batch[]): ReadonlyMap<string, string> {
  const files = batches.flatMap(({ folder, files: own }) =>
    [...own].map(([path, text]): [string, string] => [`${folder}/${path}`, text]),
  );
  return new Map([[`${PLANTED}/${PLANTED}.ts`, PLANTED_TEXT], ...files]);
}

function groupByFolder(messages: readonly CompilerMessage[]): Map<string, CompilerMessage[]> {
  const groups = new Map<string, CompilerMessage[]>();
  for (const message of messages) {
    const [folder = "", ...path] = message.file.split("/");
    const group = groups.get(folder) ?? [];
    group.push({ ...message, file: path.join("/") });
    groups.set(folder, group);
  }
  return groups;
}
