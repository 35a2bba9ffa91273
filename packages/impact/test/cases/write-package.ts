import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { writeBelow } from "@org/exec";
import ts from "typescript";

/** What only a packed manifest has, and the workspace's does not. */
export interface PackedVersion {
  readonly version: string;
  /** Versions of all our packages, by name. */
  readonly versions: ReadonlyMap<string, string>;
}

/** Files that are packed unchanged. */
const SHIPPED = ["openapi.json", "changes.json"];

/**
 * Writes a package of the workspace as its users get it, without a build: its packed manifest, its
 * declarations, and the files that it ships beside its code. It has no code to run.
 */
export async function writePackage(
  source: string,
  target: string,
  { version, versions }: PackedVersion,
): Promise<void> {
  await mkdir(target, { recursive: true });
  const manifest = JSON.parse(await readFile(join(source, "package.json"), "utf8"));
  const { devDependencies: _, scripts: __, ...published } = manifest;
  const dependencies = Object.fromEntries(
    Object.keys(manifest.dependencies ?? {})
      .filter((name) => versions.has(name))
      .map((name) => [name, `^${versions.get(name)}`]),
  );
  const packed = { ...published, version, dependencies };
  await writeFile(join(target, "package.json"), JSON.stringify(packed, null, 2));
  for (const file of SHIPPED) {
    await cp(join(source, file), join(target, file)).catch(() => undefined);
  }
  for (const path of await listSources(join(source, "src"))) {
    const text = await readFile(join(source, "src", path), "utf8");
    await writeBelow(target, `dist/${path.replace(/\.ts$/, ".d.ts")}`, declarationsOf(text, path));
  }
}

async function listSources(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Declarations by their source: two releases share most files. */
const known = new Map<string, string>();

/** The sources annotate all exported types, so each file can be transpiled alone. */
function declarationsOf(text: string, fileName: string): string {
  const compilerOptions = { isolatedDeclarations: true, target: ts.ScriptTarget.ES2022 };
  const declarations =
    known.get(text) ?? ts.transpileDeclaration(text, { fileName, compilerOptions }).outputText;
  known.set(text, declarations);
  return declarations;
}
