import { runNpm } from "./npm-command.ts";

/**
 * The integrity under which the registry has a version, or undefined where it has none.
 * @param version key `name@version`
 * @throws Error where npm fails in another way than "no such package or version": a registry that
 * does not respond must not look like an empty one
 */
export async function lookUpIntegrity(version: string): Promise<string | undefined> {
  const { code, stdout, stderr } = await runNpm([
    "view",
    version,
    "dist.integrity",
    "--json",
    "--prefer-online",
  ]);
  // npm 11 reports an unknown version as E404, older ones with nothing at all.
  if (code === 0) return stdout.trim() === "" ? undefined : String(JSON.parse(stdout));
  if (/\bE404\b/.test(stdout + stderr)) return undefined;
  throw new Error(`npm view ${version} failed:\n${stderr.trim()}`);
}

/**
 * Publishes one tarball as it is: no script runs, nothing is packed anew.
 * @throws Error with what npm said
 */
export async function publishTarball(path: string): Promise<void> {
  const { code, stderr } = await runNpm([
    "publish",
    path,
    "--access",
    "public",
    "--ignore-scripts",
  ]);
  if (code !== 0) throw new Error(`npm publish ${path} failed:\n${stderr.trim()}`);
}
