import { join } from "node:path";
import { runPnpm } from "@org/exec";
import { checkTarball, type TarballExpectations } from "./check-tarball.ts";
import { lintTarball } from "./lint-tarball.ts";
import { readTarball } from "./read-tarball.ts";

/** A tarball that was written. */
export interface Tarball {
  readonly path: string;
  /** What is wrong with it; empty where it may be published. */
  readonly problems: readonly string[];
}

/** Packs one package, which must be built, into a folder, and checks the result from all sides. */
export async function packPackage(
  root: string,
  folder: string,
  target: string,
  expectations: TarballExpectations,
): Promise<Tarball> {
  const args = ["pack", "--json", "--pack-destination", target];
  const printed = await runPnpm(args, { cwd: join(root, "packages", folder) });
  const { filename: path }: { filename: string } = JSON.parse(printed);
  const rules = checkTarball(await readTarball(path), expectations);
  return { path, problems: [...rules, ...(await lintTarball(path))] };
}
