import { readFileSync } from "node:fs";

/** pnpm's hooks: https://pnpm.io/pnpmfile */
export const hooks = {
  /**
   * Of Scalar's API reference only the script for browsers is used, which holds all that it needs:
   * the hundreds of packages that its sources are made of stay out.
   */
  readPackage(manifest) {
    return manifest.name === "@scalar/api-reference"
      ? { ...manifest, dependencies: {}, peerDependencies: {} }
      : manifest;
  },
  /**
   * What users get to see of a manifest: nothing that only this workspace needs, and where it comes
   * from, without which the registry takes no provenance.
   */
  beforePacking(manifest) {
    const { devDependencies: _tools, scripts: _tasks, ...kept } = manifest;
    // An entry that has the source condition alone is for the workspace.
    const entries = Object.entries(kept.exports ?? {}).filter(
      ([, target]) => Object.keys(target).join() !== "@org/source",
    );
    const published = kept.exports ? { ...kept, exports: Object.fromEntries(entries) } : kept;
    const { repository } = JSON.parse(
      readFileSync(new URL("package.json", import.meta.url), "utf8"),
    );
    if (repository === undefined) return published;
    const directory = `packages/${manifest.name.split("/").at(-1)}`;
    return { ...published, repository: { ...repository, directory } };
  },
};
