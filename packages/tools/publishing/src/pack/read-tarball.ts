import { list } from "tar";

/**
 * The files of a packed package by path, without the leading `package/`.
 * @throws Error if it is damaged, or has an entry that is neither a file nor a folder: a package needs no links
 */
export async function readTarball(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files: Promise<readonly [path: string, content: Uint8Array]>[] = [];
  const others: string[] = [];
  await list({
    file: path,
    strict: true,
    onReadEntry: (entry) => {
      const name = entry.path.replace(/^[^/]*\//, "");
      if (entry.type === "File") files.push(entry.concat().then((content) => [name, content]));
      else if (entry.type !== "Directory")
        others.push(`${entry.path} is not a file (${entry.type}).`);
    },
  });
  if (others.length > 0) throw new Error(others.join("\n"));
  return new Map(await Promise.all(files));
}
