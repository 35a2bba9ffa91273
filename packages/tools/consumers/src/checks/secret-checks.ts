import { cp, mkdir, mkdtemp } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Problems, runOrThrow, writeBelow } from "@org/exec";
import { readTarball } from "@org/publishing";
import type { ConsumerCheck } from "../consumer-check.ts";
import type { Environment } from "../environment/open-environment.ts";
import { searchSecrets } from "../project/search-secrets.ts";

/** Nothing that is published, and nothing that git tracks, looks like a secret. */
export const SECRET_CHECKS: readonly ConsumerCheck[] = [
  { name: "no secret in the tarballs and the repository", run: searchFiles },
];

/**
 * One secret of each kind, where a search might not look: hidden, ignored by git, packed. They are
 * assembled here, so that this file contains none.
 */
const PLANTED: Readonly<Record<string, string>> = {
  "repository/.hidden/planted.env": `AWS_SECRET_ACCESS_KEY=${"wJalrXUtnFEMI/K7MDENG/".padEnd(40, "bPx3")}`,
  "repository/dist/planted.js": `const key = "${"ghp_".padEnd(40, "a1B2c3D4")}";`,
  "tarballs/dist/planted.js": `export const options = { appToken: "${"9d".padEnd(32, "0c4e7")}" };`,
};

async function searchFiles(environment: Environment): Promise<Problems> {
  const folder = await mkdtemp(join(environment.folder, "secrets-"));
  await copyTracked(environment.root, join(folder, "repository"));
  for (const { file } of environment.served.packages) {
    await unpack(join(environment.served.tarballs, file), join(folder, "tarballs", file));
  }
  const found = await searchSecrets(environment, folder);
  // The search must be able to find something.
  for (const [file, text] of Object.entries(PLANTED)) {
    await writeBelow(folder, file, `${text}\n`);
  }
  const seen = new Set((await searchSecrets(environment, folder)).map(({ file }) => file));
  return [
    ...found.map(({ file, problem }) => `${file}: ${problem}`),
    ...Object.keys(PLANTED)
      .filter((file) => !seen.has(file))
      .map((file) => `it did not find the secret that was planted in ${file}`),
  ];
}

/** Copies what git tracks, as it is in the working tree. */
async function copyTracked(root: string, target: string): Promise<void> {
  const listed = await runOrThrow("git", ["ls-files", "-z"], { cwd: root });
  for (const file of listed.split("\0").filter(Boolean)) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    // A deletion may not be committed yet.
    await cp(join(root, file), join(target, file)).catch(() => undefined);
  }
}

async function unpack(tarball: string, target: string): Promise<void> {
  for (const [path, bytes] of await readTarball(tarball)) await writeBelow(target, path, bytes);
}
