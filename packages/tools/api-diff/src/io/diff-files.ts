import { readFile } from "node:fs/promises";
import { type Diagnostic, readOpenApiFile } from "@org/codegen/contract";
import type { Judgment } from "../change.ts";
import { compareContracts } from "../compare-contracts.ts";
import { readWaivers } from "../waivers.ts";
import { typecheckProgram } from "./typecheck-program.ts";

/** What the step from one file to the other is; without a judgment the diagnostics say why. */
export interface FileDiff {
  readonly judgment: Judgment | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Judges the step between two OpenAPI documents.
 * @param waiverFile disagreements that a person has settled, as in `waivers.yaml`
 * @throws Error where the file of waivers cannot be read
 */
export async function diffFiles(
  before: string,
  after: string,
  waiverFile?: string,
): Promise<FileDiff> {
  const left = await readOpenApiFile(before);
  const right = await readOpenApiFile(after);
  const { waivers, diagnostics: wrong } = await readWaiverFile(waiverFile);
  const diagnostics = [...left.diagnostics, ...right.diagnostics, ...wrong];
  if (!left.contract || !right.contract || wrong.length > 0) {
    return { judgment: undefined, diagnostics };
  }
  const pair = { id: "", before: left.contract, after: right.contract, waivers };
  const judgment = (await compareContracts([pair], typecheckProgram)).get("");
  if (!judgment) throw new Error("The comparison came to nothing.");
  return { judgment, diagnostics };
}

async function readWaiverFile(path: string | undefined): Promise<ReturnType<typeof readWaivers>> {
  if (path === undefined) return { waivers: [], diagnostics: [] };
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`The waivers cannot be read: ${path}`);
  });
  return readWaivers("", path, text);
}
