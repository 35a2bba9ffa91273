import { join } from "node:path";
import {
  type Diagnostic,
  diagnostic,
  findDocuments,
  readConfigSchema,
  readDocument,
  type TrialResult,
  type TriedDocument,
  tryDocument,
} from "@org/codegen";
import { type ContractDocument, listOperations } from "@org/mock-server/contract";
import { joinPointer } from "@org/test-doubles/pointer";
import type { TypeRates } from "../types/judge-types.ts";
import { createScratchWorkspace, type ScratchWorkspace } from "./scratch-workspace.ts";
import { type SpawnedCall, spawnCalls } from "./spawn-calls.ts";
import { tryTypes } from "./try-types.ts";
import { typecheckPackage } from "./typecheck-package.ts";

/** The result of one document. */
export interface DocumentReport {
  /** Path from the folder, with forward slashes. */
  readonly path: string;
  readonly operations: number;
  readonly namedTypes: number;
  readonly repaired: number;
  readonly result: TrialResult;
  readonly diagnostics: readonly Pick<Diagnostic, "code" | "severity" | "pointer" | "message">[];
  readonly generateMs: number;
  /** Null if there was nothing to compile. */
  readonly typecheckMs: number | null;
  /** Null without `calls`. */
  readonly callsOk: number | null;
  readonly callsFailed: number | null;
  /** How often the types were right; null without `types`. */
  readonly types: TypeRates | null;
}

/** How to run a corpus. */
export interface CorpusOptions {
  readonly workspaceRoot: string;
  readonly folder: string;
  readonly calls: boolean;
  readonly types: boolean;
  /** Called before each document. */
  readonly onStart: (path: string, index: number, count: number) => void;
  readonly onReport: (report: DocumentReport) => void;
}

/**
 * Takes every document below a folder through the whole generator in a scratch workspace: repairs it,
 * generates and compiles its package, with `calls` calls every operation, and with `types` tries its types
 * with values. What goes wrong with a document is in its report.
 */
export async function runCorpus(options: CorpusOptions): Promise<readonly DocumentReport[]> {
  const paths = await findDocuments(options.folder);
  const scratch = await createScratchWorkspace(options.workspaceRoot);
  try {
    const reports: DocumentReport[] = [];
    for (const [index, path] of paths.entries()) {
      options.onStart(path, index, paths.length);
      const report = await runDocument(path, `corpus-${index + 1}`, scratch, options);
      options.onReport(report);
      reports.push(report);
    }
    return reports;
  } finally {
    await scratch.close();
  }
}

async function runDocument(
  path: string,
  slug: string,
  scratch: ScratchWorkspace,
  { workspaceRoot, folder, calls, types }: CorpusOptions,
): Promise<DocumentReport> {
  const started = performance.now();
  const tried = await readAndTry(slug, join(folder, path), workspaceRoot);
  const generateMs = Math.round(performance.now() - started);
  const { model } = tried;
  if (!model)
    return {
      ...reportOf(path, tried),
      generateMs,
      typecheckMs: null,
      ...countCalls(calls, []),
      types: null,
    };
  const { config, contract } = model;
  const vendor = JSON.stringify({ config, contract });
  await scratch.write([...tried.files, [`specs/${slug}/vendor.json`, vendor]]);
  const compiling = performance.now();
  const errors = await typecheckPackage(workspaceRoot, scratch, slug);
  const typecheckMs = Math.round(performance.now() - compiling);
  // A generated contract has been validated against the OpenAPI schema.
  const operations = listOperations(contract as unknown as ContractDocument);
  const judged = types ? await tryTypes(workspaceRoot, scratch, slug, model) : undefined;
  const made = calls ? await spawnCalls(scratch.root, slug, operations) : [];
  await scratch.remove(`packages/${slug}`);
  const location = { vendor: slug, file: path };
  const problems = [
    ...errors.map((message) => diagnostic("OUTPUT_INVALID", location, message)),
    ...made.flatMap(({ ok, failure, method, path: template, problem }) => {
      const pointer = joinPointer("/paths", template, method.toLowerCase());
      return ok || !failure ? [] : [diagnostic(failure, { ...location, pointer }, problem ?? "")];
    }),
    ...(judged?.faults ?? []).map(({ code, pointer, message }) =>
      diagnostic(code, { ...location, pointer }, message),
    ),
  ];
  const report = reportOf(path, tried, problems);
  const result = errors.length > 0 ? "failed" : report.result;
  const rates = judged?.rates ?? null;
  return { ...report, result, generateMs, typecheckMs, ...countCalls(calls, made), types: rates };
}

async function readAndTry(
  slug: string,
  path: string,
  workspaceRoot: string,
): Promise<TriedDocument> {
  const { document, diagnostics } = await readDocument(slug, path);
  if (!document) {
    const nothing = { model: undefined, files: new Map(), namedTypes: 0, repaired: 0 };
    return { ...nothing, result: "refused", diagnostics };
  }
  const { origin: url, ...found } = document;
  return tryDocument({ slug, ...found, url }, await readConfigSchema(workspaceRoot));
}

function reportOf(path: string, tried: TriedDocument, more: readonly Diagnostic[] = []) {
  const { model, namedTypes, repaired, result, diagnostics } = tried;
  return {
    path,
    operations: model?.operations.length ?? 0,
    namedTypes,
    repaired,
    result,
    diagnostics: [...diagnostics, ...more].map(({ code, severity, pointer, message }) => {
      return { code, severity, pointer, message };
    }),
  };
}

function countCalls(wanted: boolean, calls: readonly SpawnedCall[]) {
  if (!wanted) return { callsOk: null, callsFailed: null };
  const callsOk = calls.filter(({ ok }) => ok).length;
  return { callsOk, callsFailed: calls.length - callsOk };
}
