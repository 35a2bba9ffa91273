import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A value in `exports`: a file, or files by condition, in the order in which they are tried. */
export type ExportTarget = string | { readonly [condition: string]: ExportTarget };

/** The part of a package's manifest that is used here. */
export interface ExportingManifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, ExportTarget>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The conditions of a browser, and `default`. */
const CONDITIONS = new Set(["browser", "import", "default"]);

/** Reads the manifest of an installed package. */
export async function readManifest(folder: string, name: string): Promise<ExportingManifest> {
  return JSON.parse(await readFile(join(folder, "node_modules", name, "package.json"), "utf8"));
}

/**
 * An import map for some packages of a project and their dependencies, by Node's rules for `exports`
 * with the conditions of a browser.
 * @returns path from the project's root by import specifier
 */
export async function mapImports(
  folder: string,
  names: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const manifests = new Map<string, ExportingManifest>();
  for (const waiting = [...names]; ; ) {
    const name = waiting.pop();
    if (name === undefined) break;
    if (manifests.has(name)) continue;
    const manifest = await readManifest(folder, name);
    manifests.set(name, manifest);
    waiting.push(...Object.keys(manifest.dependencies ?? {}));
  }
  return Object.fromEntries([...manifests.values()].flatMap(entriesOf));
}

function entriesOf({ name, exports }: ExportingManifest): readonly (readonly [string, string])[] {
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const file = chooseFile(target);
    if (file === undefined || subpath.includes("*")) return [];
    return [[name + subpath.slice(1), `/node_modules/${name}${file.slice(1)}`] as const];
  });
}

function chooseFile(target: ExportTarget): string | undefined {
  if (typeof target === "string") return target;
  for (const [condition, inner] of Object.entries(target)) {
    const file = CONDITIONS.has(condition) ? chooseFile(inner) : undefined;
    if (file !== undefined) return file;
  }
  return undefined;
}
