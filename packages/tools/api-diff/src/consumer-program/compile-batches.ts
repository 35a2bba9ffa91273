/** What the compiler says of one line. */
export interface CompilerMessage {
  /** Path as it was given to the compiler. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Such as `TS2322`. */
  readonly code: string;
  /** The elaborations in lines of their own. */
  readonly text: string;
}

/** Type-checks TypeScript files, given by relative path, in one program. */
export type Compile = (files: ReadonlyMap<string, string>) => Promise<readonly CompilerMessage[]>;

/** Files that go to the compiler together with others, in a folder of their own. */
export interface Batch {
  readonly folder: string;
  /** By path below the folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** What the compiler says of a batch. */
export interface BatchResult {
  /** Where it is false there are syntax errors, and nothing else was looked for. */
  readonly isParsed: boolean;
  /** Files are named below the batch's folder. */
  readonly messages: readonly CompilerMessage[];
}

const CANARY = "canary";
/** Holds one error of types and none of syntax. */
const CANARY_TEXT = "export const canary: string = 1;\n";

/**
 * Compiles all batches in one program. One syntax error anywhere silences every other error of a
 * program: an error that is there on purpose shows it, then the batches at fault are left out and
 * the rest is compiled again.
 * @throws Error where the compiler is silent although no batch is at fault
 */
export async function compileBatches(
  batches: readonly Batch[],
  compile: Compile,
): Promise<ReadonlyMap<string, BatchResult>> {
  const results = new Map<string, BatchResult>();
  let open = batches;
  while (open.length > 0) {
    const byFolder = groupByFolder(await compile(filesOf(open)));
    const isParsed = byFolder.has(CANARY);
    const settled = isParsed ? open : open.filter(({ folder }) => byFolder.has(folder));
    if (settled.length === 0) throw new Error("The compiler passed over an error that is there.");
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
  return new Map([[`${CANARY}/${CANARY}.ts`, CANARY_TEXT], ...files]);
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
