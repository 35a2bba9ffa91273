import { access, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runPnpm } from "../process/run-pnpm.ts";

const VERSION = "6.10.4";

/**
 * Settings of the folder that holds the registry: a workspace of its own, so that nothing of it comes
 * near this one. Without the override verdaccio's own requests fail on this Node.
 */
const SETTINGS = `packages: []
overrides:
  node-fetch: 2.7.0
minimumReleaseAge: 4320
minimumReleaseAgeStrict: true
trustPolicy: no-downgrade
blockExoticSubdeps: true
`;

/**
 * Brings verdaccio, a real npm registry, once and outside of the workspace's own install.
 * @returns the folder of the installed package
 */
export async function installVerdaccio(root: string): Promise<string> {
  const folder = join(root, "node_modules", ".cache", `verdaccio-${VERSION}`);
  const installed = join(folder, "node_modules", "verdaccio");
  if (
    await access(join(installed, "package.json")).then(
      () => true,
      () => false,
    )
  )
    return installed;
  await mkdir(dirname(folder), { recursive: true });
  const staged = await mkdtemp(`${folder}-`);
  const manifest = { name: "registry", private: true, dependencies: { verdaccio: VERSION } };
  await writeFile(join(staged, "package.json"), JSON.stringify(manifest));
  await writeFile(join(staged, "pnpm-workspace.yaml"), SETTINGS);
  await runPnpm(["install", "--ignore-scripts"], { cwd: staged });
  // A folder left by a run that was cut off has no such package, or the check above had found it.
  await rm(folder, { recursive: true, force: true });
  await rename(staged, folder);
  return installed;
}
