/** Tells in which of some folders a path lies; undefined for none of them. */
export function ownerTest(folders: readonly string[]): (path: string) => string | undefined {
  return (path) => folders.find((folder) => path.startsWith(`${folder}/`));
}
