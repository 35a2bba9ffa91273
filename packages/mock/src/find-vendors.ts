import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A vendor's package that is installed. */
export interface InstalledVendor {
  readonly slug: string;
  readonly version: string;
  /** Path of the contract that it ships. */
  readonly contract: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  /** What a vendor's package was generated from; no other package has this field. */
  readonly generatedFrom?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/**
 * The vendors' packages below a folder's dependencies, by slug, sorted: those that it names itself,
 * and those of packages of the same scope, such as the facade.
 * @param folder holds a package.json; one without has no dependencies
 * @param scope of the vendors' packages, e.g. `@org`
 */
export async function findVendors(
  folder: string,
  scope: string,
): Promise<ReadonlyMap<string, InstalledVendor>> {
  const found = new Map<string, InstalledVendor>();
  const seen = new Set<string>();
  const waiting = [join(folder, "package.json")];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const manifest = await readManifest(path);
    const { name = "", version = "", generatedFrom, dependencies, devDependencies } = manifest;
    if (generatedFrom !== undefined) {
      const slug = name.slice(scope.length + 1);
      const contract = join(dirname(path), "openapi.json");
      // Whatever is nearer to the folder was found first.
      if (!found.has(slug)) found.set(slug, { slug, version, contract });
      continue;
    }
    const own = dirname(path) === folder ? devDependencies : {};
    const needed = Object.keys({ ...dependencies, ...own });
    waiting.push(...needed.filter((one) => one.startsWith(`${scope}/`)).flatMap(locateFrom(path)));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The path of a package's manifest, as Node resolves it from another file; none if it is not
 * installed.
 */
function locateFrom(path: string): (name: string) => readonly string[] {
  const { resolve } = createRequire(path);
  return (name) => {
    try {
      return [resolve(`${name}/package.json`)];
    } catch {
      return [];
    }
  };
}

async function readManifest(path: string): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return {};
  }
}
