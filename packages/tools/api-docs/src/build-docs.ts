import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTemporaryFolder } from "@org/exec";
import type { Catalogue } from "./data/docs-data.ts";
import { readCatalogue } from "./data/read-docs-data.ts";
import { renderOverview } from "./page/render-overview.ts";
import { renderReference } from "./page/render-reference.ts";

const ASSETS = fileURLToPath(new URL("assets/", import.meta.url));

/**
 * Makes the static catalogue of a workspace, whose packages must be built, and replaces the folder
 * with it. The same workspace gives the same bytes.
 * @throws Error with a message for people where a contract is not the generated one
 */
export async function buildCatalogue(root: string, target: string): Promise<Catalogue> {
  const catalogue = await readCatalogue(root);
  await mkdir(dirname(target), { recursive: true });
  await inTemporaryFolder(dirname(target), `.${basename(target)}-`, async (folder) => {
    await writeCatalogue(root, folder, catalogue);
    // A temporary folder is its maker's alone; a catalogue is for everybody.
    await chmod(folder, 0o755);
    await rm(target, { recursive: true, force: true });
    await rename(folder, target);
  });
  return catalogue;
}

async function writeCatalogue(root: string, folder: string, catalogue: Catalogue): Promise<void> {
  for (const name of ["reference", "contracts"]) await mkdir(join(folder, name));
  await cp(ASSETS, join(folder, "assets"), { recursive: true });
  const scalar = createRequire(import.meta.url).resolve("@scalar/api-reference");
  const script = join(dirname(scalar), "browser", "standalone.js");
  await writeFile(join(folder, "assets", "scalar.js"), withoutMap(await readFile(script, "utf8")));
  await writeFile(join(folder, "index.html"), renderOverview(catalogue));
  for (const vendor of catalogue.vendors) {
    const contract = await readFile(join(root, "specs", vendor.slug, "openapi.json"), "utf8");
    await writeFile(join(folder, "contracts", `${vendor.slug}.json`), contract);
    const page = renderReference(vendor, contract);
    await writeFile(join(folder, "reference", `${vendor.slug}.html`), page);
  }
}

/** The map is not shipped, and browsers would ask for it. */
function withoutMap(script: string): string {
  return script.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
}
