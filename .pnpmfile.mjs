import { readFileSync } from "node:fs";

/** pnpm's hooks: https://pnpm.io/pnpmfile */
export const hooks = {
  /**
   * What users get to see of a manifest: nothing that only this workspace needs, and where it comes
   * from, without which the registry takes no provenance.
   */
  beforePacking(manifest) {
    const { devDependencies: _tools, scripts: _tasks, ...published } = manifest;
    const { repository } = JSON.parse(
      readFileSync(new URL("package.json", import.meta.url), "utf8"),
    );
    if (repository === undefined) return published;
    const directory = `packages/${manifest.name.split("/").at(-1)}`;
    return { ...published, repository: { ...repository, directory } };
  },
};
