import { cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readTarball, runOrThrow, runProcess } from "@org/publishing";
import { findCommand } from "../project/find-command.ts";
import type { Problems, Row } from "../row.ts";
import type { Stage } from "../stage/open-stage.ts";
import { TOOLS } from "../tools.ts";

const LIMIT_MS = 180_000;

const RULES = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend" }] };

/** Row S7. */
export const SECRET_ROWS: readonly Row[] = [
  { name: "no secret in the tarballs and the repository", attempt: searchSecrets },
];

/** What secretlint reports of a file. */
interface FileReport {
  readonly filePath: string;
  readonly messages: readonly { readonly message: string; readonly ruleId: string }[];
}

async function searchSecrets(stage: Stage): Promise<Problems> {
  const folder = await mkdtemp(join(stage.folder, "secrets-"));
  await copyRepository(stage.root, join(folder, "repository"));
  for (const { file } of stage.served.packages) {
    await unpack(join(stage.served.tarballs, file), join(folder, "tarballs", file));
  }
  const found = await search(stage, folder);
  // A search that finds nothing must be one that finds something.
  const planted = await plant(folder);
  const seen = new Set((await search(stage, folder)).map(({ filePath }) => filePath));
  return [
    ...found.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ message, ruleId }) => `${filePath.slice(folder.length + 1)}: ${message} (${ruleId})`,
      ),
    ),
    ...planted
      .filter((file) => !seen.has(file))
      .map((file) => `a key planted in ${file} was not found`),
  ];
}

/** Copies what git tracks, as it stands in the working tree. */
async function copyRepository(root: string, target: string): Promise<void> {
  const listed = await runOrThrow("git", ["ls-files", "-z"], { cwd: root });
  for (const file of listed.split("\0").filter(Boolean)) {
    const destination = join(target, file);
    await mkdir(dirname(destination), { recursive: true });
    // A file that was deleted and not yet committed is no longer there.
    await cp(join(root, file), destination, { recursive: true }).catch(() => undefined);
  }
}

async function unpack(tarball: string, target: string): Promise<void> {
  for (const [path, bytes] of await readTarball(tarball)) {
    const file = join(target, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

/** Puts a key where each kind of file lies: hidden, ignored by git, packed. Put together here, so that none stands in this file. */
async function plant(folder: string): Promise<readonly string[]> {
  const key = `AWS_SECRET_ACCESS_KEY="${"wJalrXUtnFEMI/K7MDENG/".padEnd(40, "bPxRfiCYzz")}"\n`;
  const files = [
    "repository/.hidden/planted.env",
    "repository/dist/planted.js",
    "tarballs/dist/planted.js",
  ];
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, key);
      return file;
    }),
  );
}

async function search(stage: Stage, folder: string): Promise<readonly FileReport[]> {
  const tool = await stage.installTool(TOOLS.secretlint);
  const { command, args } = await findCommand(tool, "secretlint");
  const options = [
    "--no-gitignore",
    "--format",
    "json",
    "--secretlintrcJSON",
    JSON.stringify(RULES),
  ];
  const run = { cwd: folder, timeout: LIMIT_MS };
  const { code, stdout, output } = await runProcess(command, [...args, "**/*", ...options], run);
  // 1 says that it found something, anything else that it could not search.
  if (code > 1) throw new Error(`secretlint exited with ${code}: ${output.trim()}`);
  const reports: readonly FileReport[] = JSON.parse(stdout);
  return reports.filter(({ messages }) => messages.length > 0);
}
