import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { WORKSPACE_ROOT } from "@org/codegen";
import { runProcess } from "@org/exec";
import { expect, inject, it } from "vitest";

// What a consumer may have at the strictest; declarations of dependencies are checked too.
const OPTIONS = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  module: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedDeclarations: true,
  declaration: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  customConditions: ["@org/source"],
  skipLibCheck: false,
  noEmit: true,
};

it("every fixture's package and type test compile, and each mistake in them is one", async () => {
  const root = inject("featuresRoot");
  const include = ["packages/*/types.ts", "packages/*/src/**/*.ts"];
  const project = { compilerOptions: OPTIONS, include };
  await writeFile(join(root, "tsconfig.json"), JSON.stringify(project));
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  const compiler = join(manifest, "../bin/tsc");
  const args = [compiler, "-p", root, "--pretty", "false"];
  const { stdout } = await runProcess(process.execPath, args, { cwd: root });
  expect(stdout.replaceAll(WORKSPACE_ROOT, "")).toBe("");
});
