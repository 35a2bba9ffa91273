import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors, runGenerate, WORKSPACE_ROOT } from "@org/codegen";
import { afterAll, beforeAll, expect, it } from "vitest";
import { changeVendor } from "../../src/scale/change-vendor.ts";
import { createWorkspace } from "../../src/scale/create-workspace.ts";
import { syntheticDocument } from "../types/synthetic-document.ts";

const text = syntheticDocument(8);
const document = {
  path: "api.json",
  file: "api.json",
  origin: "api.json",
  text,
  bytes: text.length,
  operations: 8,
};

let folder: string;
/** The packages before any is generated, which would take foreign vendors away. */
let copied: readonly string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "create-workspace-"));
  const vendors = ["vendor000", "vendor001"].map((slug) => [slug, document] as const);
  await createWorkspace(WORKSPACE_ROOT, folder, new Map(vendors));
  copied = await readdir(join(folder, "packages"));
  await generate();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function generate(): Promise<readonly string[]> {
  const { changed, diagnostics } = await runGenerate(folder, { vendors: [], check: false });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return changed;
}

it("has the chosen vendors alone, and all packages of the workspace that theirs ask for", async () => {
  expect(await listVendors(folder)).toEqual(["vendor000", "vendor001"]);
  for (const vendor of await listVendors(WORKSPACE_ROOT)) expect(copied).not.toContain(vendor);
  const packages = [
    ...(await readdir(join(folder, "packages"))),
    ...(await readdir(join(folder, "packages/tools"))),
  ];
  for (const name of ["products", "vendor000", "vendor001"]) {
    const text = await readFile(join(folder, "packages", name, "package.json"), "utf8");
    const { dependencies, devDependencies } = JSON.parse(text);
    for (const [needed, range] of Object.entries({ ...dependencies, ...devDependencies })) {
      if (String(range).startsWith("workspace:")) expect(packages).toContain(needed.slice(5));
    }
  }
});

it("has a vendor whose change is a change of its package, each time", async () => {
  await changeVendor(folder, "vendor000", "Changed once.");
  const changed = await generate();
  expect(changed).toContain("packages/vendor000/src/generated/operations.ts");
  expect(changed.filter((path) => path.startsWith("packages/vendor001/"))).toEqual([]);
  await changeVendor(folder, "vendor000", "Changed twice.");
  expect(await generate()).toContain("packages/vendor000/src/generated/operations.ts");
});
