/** A seeded bug: an edit of the runtime's source that its tests must notice. */
export interface Mutant {
  /** What is wrong, in a few words. */
  readonly name: string;
  /** Name of the file in `packages/client-runtime/src`, whatever folder it is in. */
  readonly file: string;
  /** The edit as `git diff --word-diff` writes it: `kept [-removed-]{+added+} kept`. */
  readonly edit: string;
  /** The test file of the runtime that must fail, below `test/` and without `.test.ts`. */
  readonly tests: string;
}

/** Mutants of one file that one test file must notice, as edits by name. */
export function mutantsOf(
  file: string,
  tests: string,
  edits: Readonly<Record<string, string>>,
): readonly Mutant[] {
  return Object.entries(edits).map(([name, edit]) => ({ name, file, edit, tests }));
}

/**
 * The source with the bug in it.
 * @throws Error if the text before the edit does not occur exactly once: rewrite the mutant
 */
export function mutateSource(source: string, { name, file, edit }: Mutant): string {
  const [before, after] = ["$1", "$2"].map((part) => edit.replace(HUNK, part));
  const parts = source.split(before ?? "");
  if (parts.length === 2) return parts.join(after);
  throw new Error(
    `mutant "${name}": its text occurs ${parts.length - 1} times in ${file}, not once`,
  );
}

const HUNK = /\[-(.*?)-\]|\{\+(.*?)\+\}/gs;
