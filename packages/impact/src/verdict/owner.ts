/** Creates a lookup of the folder, among those given, that contains a path; undefined for none. */
export function ownerTest(folders: readonly string[]): (path: string) => string | undefined {
  return (path) => folders.find((folder) => path.startsWith(`${folder}/`));
}
