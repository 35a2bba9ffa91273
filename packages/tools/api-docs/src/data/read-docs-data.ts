import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type ApiModel,
  formatDiagnostics,
  listVendors,
  type OperationModel,
  readVendor,
  repeatCondition,
  vendorNames,
} from "@org/codegen";
import { openContract } from "@org/codegen/contract";
import type {
  DocsData,
  DocsOperation,
  DocsRelease,
  DocsVendor,
  PublishedPackage,
} from "./docs-data.ts";
import { findInferred } from "./find-inferred.ts";
import { gradeContract, SCORER } from "./grade-contract.ts";
import { measureBundles } from "./measure-bundles.ts";
import { measureCalls } from "./measure-calls.ts";
import { writeExamples } from "./write-examples.ts";

/**
 * Reads and measures what the API docs show about a workspace, whose packages must be built.
 * @throws Error with a message for users if a contract is not the generated one
 */
export async function readDocsData(root: string): Promise<DocsData> {
  const vendors: DocsVendor[] = [];
  for (const slug of await listVendors(root)) vendors.push(await readEntry(root, slug));
  return { facade: await readPackage(join(root, "packages", "products")), vendors, scorer: SCORER };
}

async function readEntry(root: string, slug: string): Promise<DocsVendor> {
  const { config, contract: document } = await readVendor(slug, root);
  const { contract, diagnostics } = openContract(slug, document, config);
  if (contract === undefined) throw new Error(formatDiagnostics(diagnostics));
  const { model } = contract;
  const { info = {} }: { info?: { version?: string } } = document;
  const folder = join(root, "packages", slug);
  return {
    slug,
    name: config.name,
    package: await readPackage(folder),
    apiVersion: info.version ?? "",
    server: model.servers[0]?.url ?? "",
    grade: await gradeContract(root, join(root, "specs", slug, "openapi.json")),
    operations: await readOperations(join(root, "packages", "products"), model),
    open: config.open ?? [],
    releases: await readReleases(folder),
  };
}

/** @param facade its dependencies include every vendor's package */
async function readOperations(facade: string, model: ApiModel): Promise<DocsOperation[]> {
  const { packageName, pascal } = vendorNames(model.names.slug);
  const imported = { packageName, create: `create${pascal}Client` };
  const names = model.operations.map(({ name }) => name);
  const bundles = await measureBundles(facade, imported, names);
  const calls = await measureCalls(facade, model);
  const examples = await writeExamples(facade, model);
  return model.operations.map((operation) => ({
    ...describe(operation, model),
    bundle: bundles.get(operation.name) ?? { total: Number.NaN, added: Number.NaN },
    types: calls.get(operation.name),
    example: examples.get(operation.name),
  }));
}

function describe(
  operation: OperationModel,
  model: ApiModel,
): Omit<DocsOperation, "bundle" | "types" | "example"> {
  const { parts, statuses } = findInferred(model.contract, operation.pointer);
  return {
    name: operation.name,
    pointer: operation.pointer,
    method: operation.method.toUpperCase(),
    path: operation.path,
    summary: operation.summary ?? "",
    deprecated: operation.deprecated,
    statuses: operation.responses.map(({ status }) => ({
      status,
      inferred: statuses.has(status),
    })),
    repeated: repeatCondition(operation),
    inferred: parts,
  };
}

async function readPackage(folder: string): Promise<PublishedPackage> {
  const { name, version }: PublishedPackage = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  return { name, version };
}

async function readReleases(folder: string): Promise<readonly DocsRelease[]> {
  const { releases }: { releases: readonly DocsRelease[] } = JSON.parse(
    await readFile(join(folder, "changes.json"), "utf8"),
  );
  return releases;
}
