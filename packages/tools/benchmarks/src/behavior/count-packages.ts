import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** How many packages of others an application installs for what a package or generated code needs. */
export async function countPackages(folder: string, needs: readonly string[]): Promise<number> {
  const found = new Set<string>();
  const open = needs.map((name) => [folder, name] as const);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [from, name] = next;
    const package_ = await findPackage(from, name);
    if (package_ === undefined || found.has(package_)) continue;
    found.add(package_);
    const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
      await readFile(join(package_, "package.json"), "utf8"),
    );
    open.push(...Object.keys(dependencies).map((needed) => [package_, needed] as const));
  }
  return found.size;
}

/** Packages that generated code imports, by name. */
export async function importedPackages(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    files
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFile(join(folder, file), "utf8")),
  );
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\bfrom\s+['"]([^'".][^'"]*)['"]/g)].map(([, specifier = ""]) =>
      specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/"),
    ),
  );
  return [...new Set(names)].filter((name) => !name.startsWith("node:"));
}

/** As Node finds it: in the nearest `node_modules`. */
async function findPackage(from: string, name: string): Promise<string | undefined> {
  for (let folder = await realpath(from); ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (await stat(join(candidate, "package.json")).catch(() => undefined)) {
      return realpath(candidate);
    }
    if (folder === dirname(folder)) return undefined;
  }
}
