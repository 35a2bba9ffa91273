import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatDiagnostics, hasErrors, runGenerate, WORKSPACE_ROOT } from "@org/codegen";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The workspace that holds the packages generated from the fixtures. */
    readonly featuresRoot: string;
    /** The generator's diagnostics about each fixture, as `CODE pointer`. */
    readonly featureProblems: Readonly<Record<string, readonly string[]>>;
  }
}

const FEATURES = import.meta.dirname;

/**
 * Generates a package for every fixture, once for all tests, in its own workspace: as a vendor's team
 * would, from the folder in `specs/` to a package that is imported by its name.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), "features-"));
  for (const file of ["specs/vendor.schema.json", "tsconfig.base.json", "LICENSE"]) {
    await cp(join(WORKSPACE_ROOT, file), join(root, file));
  }
  await mkdir(join(root, "node_modules/@org"), { recursive: true });
  const link = (name: string, folder: string): Promise<void> =>
    symlink(folder, join(root, "node_modules/@org", name), "junction");
  for (const name of ["client-runtime", "test-doubles"]) {
    await link(name, join(WORKSPACE_ROOT, "packages", name));
  }
  for (const feature of await listFeatures()) {
    await cp(join(FEATURES, feature, "specs"), join(root, "specs", feature), { recursive: true });
    await link(feature, join(root, "packages", feature));
  }
  const { diagnostics } = await runGenerate(root, { vendors: [], check: false });
  if (hasErrors(diagnostics)) throw new Error(formatDiagnostics(diagnostics));
  for (const feature of await listFeatures()) {
    await cp(join(FEATURES, feature, "types.ts"), join(root, "packages", feature, "types.ts"));
  }
  project.provide("featuresRoot", root);
  const problems = Map.groupBy(diagnostics, ({ vendor }) => vendor);
  project.provide(
    "featureProblems",
    Object.fromEntries(
      [...problems].map(([vendor, own]) => [
        vendor,
        own.map(({ code, pointer }) => `${code} ${pointer}`),
      ]),
    ),
  );
  return () => rm(root, { recursive: true, force: true });
}

async function listFeatures(): Promise<readonly string[]> {
  const entries = await readdir(FEATURES, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
