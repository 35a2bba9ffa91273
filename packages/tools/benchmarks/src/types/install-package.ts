import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FileTree } from "@org/codegen";
import ts from "typescript";

const RUNTIME = fileURLToPath(new URL("../../../../client-runtime/", import.meta.url));

/** Source with its declarations, as a build would publish it, without a build. */
function compile(text: string): { code: string; declaration: string } {
  const compilerOptions: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  const toBuilt = (output: string) => output.replace(/(from "\.{1,2}\/[^"]*)\.ts"/g, '$1.js"');
  return {
    code: toBuilt(ts.transpileModule(text, { compilerOptions }).outputText),
    declaration: toBuilt(ts.transpileDeclaration(text, { compilerOptions }).outputText),
  };
}

/** Writes a package below `node_modules` as a consumer has it: JavaScript, declarations, a manifest. */
async function installSource(folder: string, name: string, files: FileTree): Promise<void> {
  const target = join(folder, "node_modules", name);
  await mkdir(target, { recursive: true });
  const byPath = files.has("openapi-fetch.ts") ? "./openapi-fetch" : "./openapi-fetch/index";
  const manifest = {
    name,
    version: "1.0.0",
    type: "module",
    sideEffects: false,
    exports: {
      ".": { types: "./index.d.ts", default: "./index.js" },
      "./openapi-fetch": { types: `${byPath}.d.ts`, default: `${byPath}.js` },
    },
  };
  await writeFile(join(target, "package.json"), JSON.stringify(manifest));
  for (const [path, text] of files) {
    const { code, declaration } = compile(text);
    const stem = join(target, path.replace(/\.ts$/, ""));
    await mkdir(dirname(stem), { recursive: true });
    await writeFile(`${stem}.js`, code);
    await writeFile(`${stem}.d.ts`, declaration);
  }
}

/** Makes a folder a consumer's project with the runtime, which every client needs. */
export async function installRuntime(folder: string): Promise<void> {
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  const names = await readdir(join(RUNTIME, "src"), { recursive: true });
  const sources = names.filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(
    sources.map(
      async (name) =>
        [name.replaceAll("\\", "/"), await readFile(join(RUNTIME, "src", name), "utf8")] as const,
    ),
  );
  await installSource(folder, "@org/client-runtime", new Map(texts));
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    await linkDependency(folder, name);
  }
}

async function linkDependency(folder: string, name: string): Promise<void> {
  const ofRuntime = createRequire(join(RUNTIME, "package.json"));
  const require =
    name === "openapi-fetch" ? ofRuntime : createRequire(ofRuntime.resolve("openapi-fetch"));
  const [installed] = /^.*node_modules[\\/][^\\/]+/.exec(require.resolve(name)) ?? [];
  if (installed) await symlink(installed, join(folder, "node_modules", name), "junction");
}

/** Installs the package of a vendor from its generated files. */
export async function installVendor(
  folder: string,
  slug: string,
  machine: FileTree,
): Promise<void> {
  const prefix = `packages/${slug}/src/generated/`;
  const sources = [...machine]
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, text]) => [path.slice(prefix.length), text] as const);
  await installSource(folder, `@org/${slug}`, new Map(sources));
}
