import type { ApiModel } from "@org/codegen";
import { judgeTrial, planTrial, type TypeFault, type TypeRates } from "../types/judge-types.ts";
import type { ScratchWorkspace } from "./scratch-workspace.ts";
import { typecheckPackage } from "./typecheck-package.ts";

/** What the types of a document were worth. */
export interface TriedTypes {
  readonly rates: TypeRates;
  readonly faults: readonly TypeFault[];
}

const PROGRAM = "src/generated/types-trial.ts";

/** Tries the types of a package of the scratch workspace with values that are not the generator's. */
export async function tryTypes(
  workspaceRoot: string,
  scratch: ScratchWorkspace,
  slug: string,
  model: ApiModel,
): Promise<TriedTypes> {
  const trial = planTrial(model);
  await scratch.write([[`packages/${slug}/${PROGRAM}`, trial.text]]);
  const errors = await typecheckPackage(workspaceRoot, scratch, slug, PROGRAM);
  return judgeTrial(trial, byLine(errors));
}

/** The first error on each line of the program. */
function byLine(errors: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const error of errors) {
    const [, line, message = ""] =
      /types-trial\.ts\((\d+),\d+\): error (TS\d+: .*)$/.exec(error) ?? [];
    if (line !== undefined && !found.has(Number(line))) found.set(Number(line), message);
  }
  return found;
}
