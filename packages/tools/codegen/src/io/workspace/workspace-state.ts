import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "../../json/sha256.ts";
import { type HashIndex, hashFiles } from "../files/hash-index.ts";
import { listToolPackages } from "./read-workspace.ts";

/** Everything that a run reads or writes, as hashes: equal states mean equal results. */
export interface WorkspaceState {
  /** The generator itself, and what it reads for all vendors. */
  readonly generator: string;
  /** Each vendor's folders in `specs/` and `packages/`, by slug. */
  readonly vendors: ReadonlyMap<string, string>;
  /** The facade, the README that lists the vendors, and the names of vendors and packages. */
  readonly facade: string;
  readonly files: HashIndex;
}

/** The workspace that contains this generator; a run may be for another one. */
const GENERATOR_ROOT = fileURLToPath(new URL("../../../../../../", import.meta.url));

/** Reads the state of a workspace; files that `known` (made at `knownAt`) covers are not read again. */
export async function readWorkspaceState(
  root: string,
  vendors: readonly string[],
  known: HashIndex,
  knownAt: number,
): Promise<WorkspaceState> {
  const [packages, tools] = await Promise.all([
    listNames(root, "packages"),
    listToolPackages(root),
  ]);
  const [code, sampler, text, products, ...own] = await Promise.all([
    listFiles(GENERATOR_ROOT, "packages/tools/codegen/src"),
    listFiles(GENERATOR_ROOT, "packages/test-doubles/src"),
    listFiles(GENERATOR_ROOT, "packages/tools/text/src"),
    packagePaths(root, "products"),
    ...vendors.map((vendor) => vendorPaths(root, vendor)),
  ]);
  const generator = [
    ...code,
    ...sampler,
    ...text,
    "packages/tools/codegen/package.json",
    "pnpm-workspace.yaml",
  ];
  const facade = [...products, "README.md"];
  const forAll = ["specs/vendor.schema.json", "LICENSE", "packages/client-runtime/LICENSE"];
  const [ours, theirs] = await Promise.all([
    hashFiles(GENERATOR_ROOT, generator, known, knownAt),
    hashFiles(root, [...forAll, ...facade, ...own.flat()], known, knownAt),
  ]);
  const stateOf = (paths: readonly string[], files: HashIndex) =>
    sha256(paths.map((path) => `${path}\n${files.get(path)?.sha256 ?? "none"}\n`).join(""));
  const states = vendors.map(
    (vendor, index) => [vendor, stateOf(own[index] ?? [], theirs)] as const,
  );
  return {
    generator: stateOf(generator, ours) + stateOf(forAll, theirs),
    vendors: new Map(states),
    facade: sha256([stateOf(facade, theirs), ...vendors, "", ...packages, "", ...tools].join("\n")),
    files: new Map([...ours, ...theirs]),
  };
}

async function vendorPaths(root: string, vendor: string): Promise<string[]> {
  const [specs, own, scaffold] = await Promise.all([
    listFiles(root, `specs/${vendor}`),
    packagePaths(root, vendor),
    Promise.all(["src", "test"].map((folder) => listNames(root, `packages/${vendor}/${folder}`))),
  ]);
  // People maintain scaffolded files: only their existence counts.
  const there = scaffold.flat().filter((name) => SCAFFOLD.has(name));
  return [...specs, ...own, ...there];
}

/** Names of the files that are written once (see `scaffoldPackage`). */
const SCAFFOLD: ReadonlySet<string> = new Set(["index.ts", "contract.test.ts"]);

async function listNames(root: string, folder: string): Promise<string[]> {
  return (await readdir(join(root, folder)).catch(() => [])).sort();
}

/** What is generated in a package: its top-level files and its generated source. */
async function packagePaths(root: string, folder: string): Promise<string[]> {
  const base = `packages/${folder}`;
  const [top, generated] = await Promise.all([
    readdir(join(root, base), { withFileTypes: true }).catch(() => []),
    listFiles(root, `${base}/src/generated`),
  ]);
  const files = top.filter((entry) => entry.isFile()).map(({ name }) => `${base}/${name}`);
  return [...files.sort(), ...generated];
}

/** Paths of all files below a folder, from the workspace root with forward slashes, sorted. */
async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length))
    .map((path) => path.replaceAll("\\", "/").replace(/^\/+/, ""))
    .sort();
}
