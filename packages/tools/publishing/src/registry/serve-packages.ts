import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runOrThrow } from "@org/exec";
import { packRelease } from "../pack/pack-release.ts";
import type { PackedPackage } from "../publish/release-manifest.ts";
import { installVerdaccio } from "./install-verdaccio.ts";
import { type Environment, registryEnvironment } from "./registry-environment.ts";
import { startRegistry, type Uplink } from "./start-registry.ts";

/** The workspace's packages on a registry of their own, as their users would install them. */
export interface ServedPackages {
  readonly url: string;
  /** Makes npm and pnpm know this registry alone; packages of others come through it. */
  readonly env: Environment;
  /** Folder of the tarballs. */
  readonly tarballs: string;
  readonly packages: readonly PackedPackage[];
  /** What is wrong with the tarballs, `name@version: …` each; empty where all are fit to be published. */
  readonly problems: readonly string[];
  /** Stops the registry and removes the tarballs. */
  close(): Promise<void>;
}

/**
 * Packs the public packages, which must be built, and publishes them to a registry on an ephemeral
 * loopback port. What others publish comes from the registry that npm is set to.
 * @throws Error where a package cannot be packed or published
 */
export async function servePackages(root: string): Promise<ServedPackages> {
  const verdaccio = await installVerdaccio(root);
  const registry = await startRegistry(verdaccio, { uplink: await findUplink(root) });
  const folder = await realpath(await mkdtemp(join(tmpdir(), "packages-")));
  const tarballs = join(folder, "tarballs");
  const close = async () => {
    await registry.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const options = { root, target: tarballs, unpublishedOnly: false, log: () => {} };
    const { packages, problems } = await packRelease(options);
    // What comes from elsewhere may fail once.
    const env = await registryEnvironment(registry.url, folder, { retries: 3 });
    for (const { file } of packages) {
      const args = ["publish", join(tarballs, file), "--provenance=false", "--access=public"];
      await runOrThrow("npm", args, { cwd: folder, env });
    }
    return { url: registry.url, env, tarballs, packages, problems, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The registry that npm is set to, and whom npm trusts to speak for it. */
async function findUplink(root: string): Promise<Uplink> {
  const setting = async (name: string) =>
    (await runOrThrow("npm", ["config", "get", name], { cwd: root })).trim();
  const [url, authorities] = [await setting("registry"), await setting("cafile")];
  // npm says "null" of what is not set.
  return { url, authorities: authorities === "null" ? undefined : authorities };
}
