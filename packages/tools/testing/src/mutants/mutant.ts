/** A seeded bug of the client: an edit of the runtime's source that the suites have to notice. */
export interface Mutant {
  /** What is wrong, in a few words. */
  readonly name: string;
  /** File of the runtime, relative to `packages/client-runtime/src`. */
  readonly file: string;
  /** Text that occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Where the bug can show: the folder in `packages/` whose tests must turn red. */
  readonly suite: string;
  /** Which of its test files: a part of the path. The contract suite where it is left out. */
  readonly tests?: string;
}

/** The test files that a mutant must turn red, as a part of their paths. */
export function testsOf({ tests = "/contract.test.ts" }: Mutant): string {
  return tests;
}

/**
 * The source with the bug in it.
 * @throws Error where `find` does not occur exactly once: the mutant has to be written anew
 */
export function mutateSource(source: string, { name, file, find, replace }: Mutant): string {
  const parts = source.split(find);
  if (parts.length !== 2) {
    throw new Error(
      `mutant "${name}": its text occurs ${parts.length - 1} times in ${file}, not once`,
    );
  }
  return parts.join(replace);
}
