/** A seeded bug of the client: an edit of the runtime's source that the suites have to notice. */
export interface Mutant {
  /** What is wrong, in a few words. */
  readonly name: string;
  /** File of the runtime, relative to `packages/client-runtime/src`. */
  readonly file: string;
  /** Text that occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Where the bug can show: a vendor's slug, or `testing` for the suite on the fixture contract. */
  readonly suite: string;
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
