import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { onboardDocument } from "@org/codegen";
import { runOrThrow } from "@org/exec";
import type { UsableDocument } from "./read-documents.ts";

const FACADE = "@org/products";

/** The manifests of all packages that a client, or its tests, may need. */
const PACKAGES = [":(glob)packages/*/package.json", ":(glob)packages/tools/*/package.json"];

/** Files of every workspace besides its packages. */
const ROOT_FILES = [
  ".gitignore",
  ".pnpmfile.mjs",
  "LICENSE",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "specs/vendor.schema.json",
  "tsconfig.base.json",
  "tsconfig.tool.json",
  "turbo.json",
  "vitest.base.ts",
];

/** Tools that a build needs. */
const TOOLS = ["node", "turbo", "typescript"];

interface Manifest {
  readonly name: string;
  readonly generatedFrom?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The vendors of a workspace by slug, each with its document. */
export type ChosenVendors = ReadonlyMap<string, UsableDocument>;

/**
 * Makes a workspace like this one in an empty folder, with other vendors: the tracked files that the
 * facade and the vendors need, and specs for each vendor. Nothing is generated.
 */
export async function createWorkspace(
  root: string,
  target: string,
  vendors: ChosenVendors,
): Promise<void> {
  const folders = await listNeededPackages(root);
  const wanted = [...ROOT_FILES, ...folders];
  for (const path of await listFiles(root, wanted)) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await cp(join(root, path), join(target, path));
  }
  await writeFile(join(target, "package.json"), await rootManifest(root));
  for (const [slug, { text, file, origin: url }] of vendors) {
    for (const [path, content] of onboardDocument({ slug, text, file, url }).files) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeFile(join(target, path), content);
    }
  }
}

/** Folders of the facade and of all packages that it and the vendors need, without the vendors. */
async function listNeededPackages(root: string): Promise<readonly string[]> {
  const manifests = new Map<string, Manifest & { readonly folder: string }>();
  for (const path of await listFiles(root, PACKAGES)) {
    const manifest: Manifest = JSON.parse(await readFile(join(root, path), "utf8"));
    manifests.set(manifest.name, { ...manifest, folder: dirname(path) });
  }
  const all = [...manifests.values()];
  const needed = new Set(all.filter((one) => one.name === FACADE || one.generatedFrom));
  // The loop also visits what it adds to the set.
  for (const { dependencies, devDependencies } of needed) {
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      const manifest = manifests.get(name);
      if (manifest) needed.add(manifest);
    }
  }
  return [...needed].filter((one) => !one.generatedFrom).map(({ folder }) => folder);
}

/** Files that git tracks, or would track, by path from the root. */
async function listFiles(root: string, wanted: readonly string[]): Promise<readonly string[]> {
  const listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...wanted];
  const listed = await runOrThrow("git", listing, { cwd: root });
  return listed.split("\0").filter((path) => path !== "");
}

async function rootManifest(root: string): Promise<string> {
  const { devEngines, devDependencies } = JSON.parse(
    await readFile(join(root, "package.json"), "utf8"),
  );
  const tools = TOOLS.map((name) => [name, devDependencies[name]] as const);
  const manifest = {
    name: "@org/workspace",
    private: true,
    type: "module",
    devEngines,
    scripts: { build: "turbo run build" },
    devDependencies: Object.fromEntries(tools),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
