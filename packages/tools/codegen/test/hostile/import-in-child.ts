import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runOrThrow, writeBelow } from "@org/exec";
import type { FileTree } from "../../src/model.ts";
import {
  OPENAPI_FETCH_EXPORTS,
  RUNTIME_IMPORTS,
  RUNTIME_VALUES,
  TEST_DOUBLES_IMPORTS,
} from "../../src/runtime-values.ts";
import { PWNED } from "./payloads.ts";

/** What a process observed after importing all its packages. */
export interface ImportReport {
  /** Packages that could be imported. */
  readonly imported: readonly string[];
  /** Packages that could not, and why. */
  readonly failed: readonly string[];
  /** Whether hostile text ran. */
  readonly pwned: boolean;
}

/** Packages that do nothing, with every name that generated files import. */
const RUNTIME = stub([...RUNTIME_VALUES, ...RUNTIME_IMPORTS]);
const OPENAPI_FETCH = stub([
  "createVendorOpenapiFetch",
  ...OPENAPI_FETCH_EXPORTS.filter((name) => !name.startsWith("type ")),
]);
const TEST_DOUBLES = stub(TEST_DOUBLES_IMPORTS.filter((name) => !name.startsWith("type ")));

function stub(names: readonly string[]): string {
  return `class Nothing { constructor(...values) { return values; } }
const pass = (...values) => values;
${names
  .map(
    (name) =>
      `export { ${name.endsWith("Error") && !name.startsWith("is") ? "Nothing" : "pass"} as ${name} };`,
  )
  .join("\n")}
`;
}

/**
 * Imports the generated code of each package in one Node process that may read its own folder and
 * nothing else: no other file, no write, no child process, no worker, no addon.
 */
export async function importInChild(
  packages: ReadonlyMap<string, FileTree>,
): Promise<ImportReport> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "hostile-")));
  try {
    for (const [name, text] of [
      ["client-runtime", RUNTIME],
      ["test-doubles", TEST_DOUBLES],
    ] as const) {
      const target = join(folder, "node_modules/@org", name);
      const exports = { ".": "./index.js", "./openapi-fetch": "./openapi-fetch.js" };
      const manifest = { name: `@org/${name}`, type: "module", exports };
      await writeBelow(target, "index.js", text);
      await writeBelow(target, "openapi-fetch.js", OPENAPI_FETCH);
      await writeBelow(target, "package.json", JSON.stringify(manifest));
    }
    await writeBelow(folder, "package.json", '{ "type": "module" }');
    for (const [name, files] of packages) {
      for (const [path, text] of files) {
        const [, inside] = /^packages\/hostile\/src\/generated\/(.*\.ts)$/.exec(path) ?? [];
        if (inside) await writeBelow(join(folder, name), inside, text);
      }
    }
    await writeBelow(folder, "main.js", `${mainProgram([...packages.keys()])}\n`);
    const flags = ["--permission", `--allow-fs-read=${folder}`, "--no-warnings"];
    return JSON.parse(
      await runOrThrow(process.execPath, [...flags, join(folder, "main.js")], {
        cwd: folder,
        env: {},
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function mainProgram(names: readonly string[]): string {
  return `const imported = [], failed = [];
for (const name of ${JSON.stringify(names)}) {
  try {
    for (const entry of ["index", "openapi-fetch", "testing"]) await import("./" + name + "/" + entry + ".ts");
    imported.push(name);
  }
  catch (error) { failed.push(name + ": " + error); }
}
console.log(JSON.stringify({ imported, failed, pwned: "${PWNED}" in globalThis }));`;
}
