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

/** Neither command runs a script or packs anything anew. */
const OPTIONS = ["--access", "public", "--ignore-scripts"];

/**
 * Publishes one tarball as it is.
 * @throws Error with what npm said
 */
export async function publishTarball(path: string): Promise<void> {
  const { code, stderr } = await runNpm(["publish", path, ...OPTIONS]);
  if (code !== 0) throw new Error(`npm publish ${path} failed:\n${stderr.trim()}`);
}

/** A version that waits for an owner at the registry. */
export interface StagedVersion {
  /** What `npm stage approve` takes; the registry does not tell it twice. */
  readonly id: string | undefined;
  /** It was staged already, and not by this run. */
  readonly before: boolean;
}

/**
 * Stages one tarball as it is: nobody gets it until an owner approves it with a second factor. Needs
 * npm 11.15 or later, and a package that exists.
 * @throws Error with what npm said
 */
export async function stageTarball(path: string): Promise<StagedVersion> {
  const { code, stdout, stderr } = await runNpm(["stage", "publish", path, ...OPTIONS]);
  if (code === 0) return { id: /staged with id ([\w-]+)/.exec(stdout)?.[1], before: false };
  // A workflow's identity may not list what is staged, so that is learned only here.
  if (/E409[\s\S]* previously (?:staged|published) version/.test(stderr)) {
    return { id: undefined, before: true };
  }
  throw new Error(`npm stage publish ${path} failed:\n${stderr.trim()}`);
}
