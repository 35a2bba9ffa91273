import { type Contract, emitTypes, type TypedContract } from "@org/codegen/contract";
import {
  type Batch,
  type BatchResult,
  type Compile,
  type CompilerMessage,
  compileBatches,
} from "./compile-batches.ts";
import type { ProgramLine, RedLine } from "./use.ts";
import { writeProgram } from "./write-program.ts";

export type { Compile } from "./compile-batches.ts";

/** Two versions of a contract. */
export interface ContractPair {
  readonly id: string;
  readonly before: Contract;
  readonly after: Contract;
}

/** The compiler's evidence about the step from one contract to the next. */
export interface Proof {
  /** Every line of the consumer program that no longer compiles. */
  readonly redLines: readonly RedLine[];
  /**
   * Lines that prove nothing: they do not compile against an identical copy of the old package either,
   * because TypeScript does not consider some of their types identical to themselves.
   */
  readonly inconclusiveLines: readonly RedLine[];
  /** Why nothing could be proved; undefined if the red lines are complete. */
  readonly failure: string | undefined;
}

/**
 * For each pair, compiles the consumer program of the old package against the types of the new one:
 * all pairs together, and every program against its own package too. If that has errors, or the
 * generated files have, the pair fails: no error is ignored.
 */
export async function proveByTypes(
  pairs: readonly ContractPair[],
  compile: Compile,
): Promise<ReadonlyMap<string, Proof>> {
  const plans = pairs.map(planPair);
  const results = await compileBatches(plans, compile);
  const proofs = new Map(plans.map((plan) => [plan.id, judge(plan, results.get(plan.folder))]));
  const copies = plans.filter(({ id }) => proofs.get(id)?.redLines.length).map(planCopy);
  const copied = await compileBatches(copies, compile);
  for (const copy of copies) {
    const proof = proofs.get(copy.id);
    if (proof)
      proofs.set(copy.id, withoutInconclusive(proof, judge(copy, copied.get(copy.folder))));
  }
  return proofs;
}

interface PairPlan extends Batch {
  readonly id: string;
  /** The types that the program was written for: their reader expects what no contract lists. */
  readonly old: TypedContract;
  readonly program: readonly ProgramLine[];
}

const PROGRAM = "program.ts";
const PATHS = { old: "./before", new: "./after" };

function planPair({ id, before, after }: ContractPair, index: number): PairPlan {
  const [old, now] = [emitTypes(before, "reader"), emitTypes(after, "known")];
  const program = writeProgram(old, now, PATHS);
  const own = writeProgram(old, old, { ...PATHS, new: PATHS.old });
  const files = new Map([
    ...packages(old, now),
    [PROGRAM, textOf(program)],
    ["own.ts", textOf(own)],
  ]);
  return { id, folder: `p${index}`, old, program, files };
}

/** The same pair with nothing changed, but with two copies of the package. */
function planCopy({ id, folder, old }: PairPlan): PairPlan {
  const now = emitTypes(old.contract, "known");
  const program = writeProgram(old, now, PATHS);
  const files = new Map([...packages(old, now), [PROGRAM, textOf(program)]]);
  return { id, folder, old, program, files };
}

function packages(old: TypedContract, now: TypedContract): [string, string][] {
  const below = (folder: string, { files }: TypedContract) =>
    [...files].map(([file, text]): [string, string] => [`${folder}/${file}`, text]);
  return [...below("before", old), ...below("after", now)];
}

function textOf(lines: readonly ProgramLine[]): string {
  return `${lines.map(({ text }) => text).join("\n")}\n`;
}

function failed(what: string, [first]: readonly CompilerMessage[]): Proof {
  const where = first ? `: ${first.file}:${first.line} ${first.code} ${first.text}` : "";
  return { redLines: [], inconclusiveLines: [], failure: `The program ${what}${where}` };
}

function judge({ program }: PairPlan, result: BatchResult | undefined): Proof {
  if (!result) return failed("was not compiled", []);
  const { isParsed, messages } = result;
  if (!isParsed) return failed("does not parse", messages);
  const others = messages.filter(({ file }) => file !== PROGRAM);
  const ofNew = others.filter(({ file }) => file.startsWith("after/"));
  if (others.length > ofNew.length) {
    return failed(
      "does not compile against its own package",
      others.filter((one) => !ofNew.includes(one)),
    );
  }
  if (ofNew.length > 0)
    return failed("does not compile against the new package, which has errors itself", ofNew);
  const redLines: RedLine[] = [];
  for (const message of messages) {
    const line = program[message.line - 1];
    if (!line?.use) return failed("has an error outside its uses", [message]);
    redLines.push({ use: line.use, message: withoutFolder(message.text), line: line.text.trim() });
  }
  return { redLines, inconclusiveLines: [], failure: undefined };
}

function withoutInconclusive(proof: Proof, copy: Proof): Proof {
  if (copy.failure !== undefined) return copy;
  const keyOf = ({ use, line }: RedLine) => [use.kind, use.operation, use.pointer, line].join("\n");
  const inconclusive = new Set(copy.redLines.map(keyOf));
  return {
    ...proof,
    redLines: proof.redLines.filter((red) => !inconclusive.has(keyOf(red))),
    inconclusiveLines: proof.redLines.filter((red) => inconclusive.has(keyOf(red))),
  };
}

/** The compiler's message without the paths of the temporary folder. */
function withoutFolder(text: string): string {
  return text
    .replace(/import\("[^"]*\/before\/[^"]*"\)/g, "Old")
    .replace(/import\("[^"]*\/after\/[^"]*"\)/g, "New")
    .replace(/'"[^"]*\/after\/index"'/g, "'New'");
}
