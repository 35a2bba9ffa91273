import { cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runOrThrow } from "@org/exec";
import { readTarball } from "@org/publishing";
import type { Problems } from "../problems.ts";
import { searchSecrets } from "../project/search-secrets.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage/open-stage.ts";

/** Row S7: nothing that is published, and nothing that git tracks, looks like a secret. */
export const SECRET_ROWS: readonly Row[] = [
  { name: "no secret in the tarballs and the repository", attempt: tryFiles },
];

/**
 * One of each kind that is looked for, where a search might not look: hidden, ignored by git, packed.
 * Put together here, so that none of them stands in this file.
 */
const PLANTED: Readonly<Record<string, string>> = {
  "repository/.hidden/planted.env": `AWS_SECRET_ACCESS_KEY=${"wJalrXUtnFEMI/K7MDENG/".padEnd(40, "bPx3")}`,
  "repository/dist/planted.js": `const key = "${"ghp_".padEnd(40, "a1B2c3D4")}";`,
  "tarballs/dist/planted.js": `export const options = { appToken: "${"9d".padEnd(32, "0c4e7")}" };`,
};

async function tryFiles(stage: Stage): Promise<Problems> {
  const folder = await mkdtemp(join(stage.folder, "secrets-"));
  await copyTracked(stage.root, join(folder, "repository"));
  for (const { file } of stage.served.packages) {
    await unpack(join(stage.served.tarballs, file), join(folder, "tarballs", file));
  }
  const found = await searchSecrets(stage, folder);
  // A search that finds nothing must be one that finds something.
  for (const [file, text] of Object.entries(PLANTED)) {
    await writeBelow(folder, file, `${text}\n`);
  }
  const seen = new Set((await searchSecrets(stage, folder)).map(({ file }) => file));
  return [
    ...found.map(({ file, problem }) => `${file}: ${problem}`),
    ...Object.keys(PLANTED)
      .filter((file) => !seen.has(file))
      .map((file) => `the key that was planted in ${file} was not found`),
  ];
}

/** Copies what git tracks, as it stands in the working tree. */
async function copyTracked(root: string, target: string): Promise<void> {
  const listed = await runOrThrow("git", ["ls-files", "-z"], { cwd: root });
  for (const file of listed.split("\0").filter(Boolean)) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    // A file that was deleted and not yet committed is no longer there.
    await cp(join(root, file), join(target, file)).catch(() => undefined);
  }
}

async function unpack(tarball: string, target: string): Promise<void> {
  for (const [path, bytes] of await readTarball(tarball)) await writeBelow(target, path, bytes);
}

async function writeBelow(
  folder: string,
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
