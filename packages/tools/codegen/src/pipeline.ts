import { type Diagnostic, diagnostic, hasErrors } from "./diagnostics.ts";
import { type EmittedPackage, emitVendor } from "./emit/emit-vendor.ts";
import { emitFacade } from "./emit/facade/facade.ts";
import type { FacadeMember } from "./emit/facade/facade-member.ts";
import { listInReadme } from "./emit/facade/workspace-readme.ts";
import { FIRST_VERSION } from "./emit/package/package-files.ts";
import { type JsonObject, objectOr, stringOr } from "./json/json.ts";
import type { FileTree } from "./model.ts";
import { checkFileNames } from "./spec/load/check-file-names.ts";
import { type ContractResult, readContract } from "./spec/read-contract.ts";
import { isVendorSlug } from "./vendor-names.ts";

/** Everything a run reads. The same workspace produces the same bytes everywhere. */
export interface Workspace {
  /** All vendors' slugs, sorted: the folders of `specs/`. */
  readonly vendors: readonly string[];
  /** Files below `specs/`, by path from the workspace root. */
  readonly specs: FileTree;
  /** Text of each package.json, by package folder; their versions are kept. */
  readonly manifests: ReadonlyMap<string, string>;
  /** Folders of `packages/` and `packages/tools/` that are not a vendor's: no vendor may take their names. */
  readonly otherPackages: ReadonlySet<string>;
  readonly configSchema: JsonObject;
  readonly license: string;
  /** Text of the README at the root, which lists the vendors. */
  readonly readme?: string | undefined;
  /** Vendors that are already up to date: only the facade uses them. */
  readonly unchanged?: ReadonlyMap<string, FacadeMember>;
}

/** What was generated for one vendor. */
export interface VendorReport {
  readonly vendor: string;
  readonly operations: number;
  readonly namedTypes: number;
  readonly milliseconds: number;
}

/** The files of a whole run, not written yet. */
export interface GeneratedWorkspace {
  /** Owned by the generator: rewritten whenever they differ. */
  readonly machine: FileTree;
  /** Written once, if missing. */
  readonly scaffold: FileTree;
  readonly reports: readonly VendorReport[];
  /** All vendors of the facade by slug, in its order. */
  readonly members: ReadonlyMap<string, FacadeMember>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The generator: every vendor's folder in, all files out. The only function that knows the order of
 * the stages. Pure except for the clock that `now` reads (milliseconds), which only the reports use.
 */
export async function generate(
  workspace: Workspace,
  now: () => number = () => performance.now(),
): Promise<GeneratedWorkspace> {
  const machine = new Map<string, string>();
  const scaffold = new Map<string, string>();
  const reports: VendorReport[] = [];
  const diagnostics: Diagnostic[] = [];
  const members = new Map<string, FacadeMember>();
  for (const vendor of workspace.vendors) {
    const known = workspace.unchanged?.get(vendor);
    if (known) {
      members.set(vendor, known);
      continue;
    }
    const started = now();
    const contract = await contractOf(vendor, workspace);
    diagnostics.push(...contract.diagnostics);
    const { model } = contract;
    if (!model) continue;
    const emitted = await emitModel(contract, workspace, diagnostics);
    if (!emitted) continue;
    for (const [path, text] of [...contract.files, ...emitted.machine]) machine.set(path, text);
    for (const [path, text] of emitted.scaffold) scaffold.set(path, text);
    const { names, config, operations } = model;
    members.set(vendor, { names, name: config.name, operations: operations.length });
    reports.push({
      vendor,
      operations: model.operations.length,
      namedTypes: emitted.namedTypes,
      milliseconds: now() - started,
    });
  }
  const files = emitFacade(
    [...members.values()],
    versionOf("products", workspace),
    workspace.license,
  );
  for (const [path, text] of files) machine.set(`packages/products/${path}`, text);
  machine.set("packages/client-runtime/LICENSE", workspace.license);
  if (workspace.readme !== undefined) {
    machine.set("README.md", listInReadme(workspace.readme, [...members.values()]));
  }
  return { machine, scaffold, reports, members, diagnostics };
}

async function contractOf(vendor: string, workspace: Workspace): Promise<ContractResult> {
  const refuse = (diagnostics: readonly Diagnostic[]): ContractResult => ({
    model: undefined,
    files: new Map(),
    diagnostics,
  });
  if (!isVendorSlug(vendor, workspace.otherPackages)) {
    const location = { vendor, file: `specs/${vendor}` };
    const message = workspace.otherPackages.has(vendor)
      ? `packages/${vendor} is not generated from it: the name is taken.`
      : `"${vendor}" cannot name a package.`;
    return refuse([diagnostic("VENDOR_SLUG_INVALID", location, message)]);
  }
  const files = filesOf(vendor, workspace);
  const unportable = checkFileNames(vendor, files.keys());
  if (unportable.length > 0) return refuse(unportable);
  return readContract(vendor, files, workspace.configSchema);
}

function filesOf(vendor: string, { specs }: Workspace): FileTree {
  return new Map([...specs].filter(([path]) => path.startsWith(`specs/${vendor}/`)));
}

async function emitModel(
  { model }: ContractResult,
  workspace: Workspace,
  diagnostics: Diagnostic[],
): Promise<EmittedPackage | undefined> {
  if (!model || hasErrors(diagnostics)) return undefined;
  const { slug } = model.names;
  try {
    return await emitVendor(model, versionOf(slug, workspace), workspace.license);
  } catch (error) {
    const location = { vendor: slug, file: `specs/${slug}/openapi.json` };
    const message = error instanceof Error ? error.message : String(error);
    diagnostics.push(diagnostic("TYPES_FAILED", location, message));
    return undefined;
  }
}

function versionOf(folder: string, { manifests }: Workspace): string {
  const text = manifests.get(folder);
  if (text === undefined) return FIRST_VERSION;
  return stringOr(objectOr(JSON.parse(text))["version"]) ?? FIRST_VERSION;
}
