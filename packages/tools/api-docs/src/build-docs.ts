import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { skillPath } from "@org/codegen";
import { inTemporaryFolder } from "@org/exec";
import type { DocsData } from "./data/docs-data.ts";
import { readDocsData } from "./data/read-docs-data.ts";
import { renderLlms } from "./page/render-llms.ts";
import { renderOverview } from "./page/render-overview.ts";
import { renderReference } from "./page/render-reference.ts";

const ASSETS = fileURLToPath(new URL("assets/", import.meta.url));

/**
 * Builds the static API docs of a workspace, whose packages must be built, and replaces the folder with
 * them. The same workspace gives the same bytes.
 * @throws Error with a message for users if a contract is not the generated one
 */
export async function buildDocs(root: string, target: string): Promise<DocsData> {
  const data = await readDocsData(root);
  await mkdir(dirname(target), { recursive: true });
  await inTemporaryFolder(dirname(target), `.${basename(target)}-`, async (folder) => {
    await writeDocs(root, folder, data);
    // Only its creator can read a temporary folder.
    await chmod(folder, 0o755);
    await rm(target, { recursive: true, force: true });
    await rename(folder, target);
  });
  return data;
}

async function writeDocs(root: string, folder: string, data: DocsData): Promise<void> {
  for (const name of ["reference", "contracts", "skills"]) await mkdir(join(folder, name));
  await cp(ASSETS, join(folder, "assets"), { recursive: true });
  const scalar = createRequire(import.meta.url).resolve("@scalar/api-reference");
  const script = join(dirname(scalar), "browser", "standalone.js");
  await writeFile(join(folder, "assets", "scalar.js"), withoutMap(await readFile(script, "utf8")));
  await writeFile(join(folder, "index.html"), renderOverview(data));
  await writeFile(join(folder, "llms.txt"), renderLlms(data));
  for (const vendor of data.vendors) {
    const skill = join(root, "packages", vendor.slug, skillPath(vendor.slug));
    await cp(skill, join(folder, "skills", `${vendor.slug}.md`));
    const contract = await readFile(join(root, "specs", vendor.slug, "openapi.json"), "utf8");
    await writeFile(join(folder, "contracts", `${vendor.slug}.json`), contract);
    const page = renderReference(vendor, contract, data.vendors);
    await writeFile(join(folder, "reference", `${vendor.slug}.html`), page);
  }
}

/** Source maps are not shipped, and browsers would request them. */
function withoutMap(script: string): string {
  return script.replace(/\n\/\/# sourceMappingURL=\S*\s*$/, "\n");
}
