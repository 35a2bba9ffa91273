import { readFile } from "node:fs/promises";
import { type Diagnostic, diagnostic, readOpenApiFile } from "@org/codegen/contract";
import type { Judgment } from "../change.ts";
import { compareContracts } from "../compare-contracts.ts";
import { readWaivers } from "../waivers.ts";
import { typecheckProgram } from "./typecheck-program.ts";

/** The judgment of two files; if it is undefined, the diagnostics say why. */
export interface FileDiff {
  readonly judgment: Judgment | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares two OpenAPI documents by both oracles.
 * @param waiverFile path of a file with waivers, as `waivers.yaml`
 */
export async function diffFiles(
  before: string,
  after: string,
  waiverFile?: string,
): Promise<FileDiff> {
  const left = await readOpenApiFile(before);
  const right = await readOpenApiFile(after);
  const { waivers, diagnostics: invalid } = await readWaiverFile(waiverFile);
  const diagnostics = [...left.diagnostics, ...right.diagnostics, ...invalid];
  if (!left.contract || !right.contract || invalid.length > 0) {
    return { judgment: undefined, diagnostics };
  }
  const pair = { id: "", before: left.contract, after: right.contract, waivers };
  const judgment = (await compareContracts([pair], typecheckProgram)).get("");
  if (!judgment) throw new Error("The comparison has no judgment.");
  return { judgment, diagnostics };
}

async function readWaiverFile(path: string | undefined): Promise<ReturnType<typeof readWaivers>> {
  if (path === undefined) return { waivers: [], diagnostics: [] };
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text !== undefined) return readWaivers("", path, text);
  const message = "There is no such file of waivers, or it cannot be read.";
  return {
    waivers: [],
    diagnostics: [diagnostic("FILE_MISSING", { vendor: "", file: path }, message)],
  };
}
