import type { Contract } from "../change.ts";
import { emitTypes, type TypedContract } from "./emit-types.ts";
import type { ProgramLine, RedLine } from "./use.ts";
import { writeProgram } from "./write-program.ts";

/** What the compiler says of one line. */
export interface CompilerMessage {
  /** Path as it was given to the compiler. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Such as `TS2322`. */
  readonly code: string;
  /** The elaborations in lines of their own. */
  readonly text: string;
}

/** Type-checks TypeScript files, given by relative path, in one program. */
export type Compile = (files: ReadonlyMap<string, string>) => Promise<readonly CompilerMessage[]>;

/** Two versions of a contract. */
export interface ContractPair {
  readonly id: string;
  readonly before: Contract;
  readonly after: Contract;
}

/** What the compiler says of a step from one contract to the next. */
export interface Proof {
  /** Every line that a user might have had and that no longer compiles. */
  readonly redLines: readonly RedLine[];
  /** Why nothing could be proved; undefined where the red lines are all there are. */
  readonly failure: string | undefined;
}

/**
 * For each pair, compiles the program of a user of the old package against the types of the new one:
 * all pairs together, and every program against its own package too. Where that is not clean, or
 * generated files are not, the pair fails: nothing is ever passed over in silence.
 */
export async function proveByTypes(
  pairs: readonly ContractPair[],
  compile: Compile,
): Promise<ReadonlyMap<string, Proof>> {
  const plans = pairs.map(planPair);
  const proofs = new Map<string, Proof>();
  let open = plans;
  while (open.length > 0) {
    const messages = await compile(filesOf(open));
    const byFolder = groupByFolder(messages);
    if (!byFolder.get(CANARY)?.length) {
      // One syntax error silences every other error of a program: its pair goes, the rest again.
      const broken = open.filter(({ folder }) => byFolder.has(folder));
      if (broken.length === 0) throw new Error("The compiler passed over an error that is there.");
      for (const plan of broken) {
        proofs.set(plan.id, failed("does not parse", byFolder.get(plan.folder) ?? []));
      }
      open = open.filter((plan) => !broken.includes(plan));
      continue;
    }
    for (const plan of open) proofs.set(plan.id, judge(plan, byFolder.get(plan.folder) ?? []));
    break;
  }
  return proofs;
}

interface PairPlan {
  readonly id: string;
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly program: readonly ProgramLine[];
}

const CANARY = "canary";
const CANARY_TEXT = "export const canary: string = 1;\n";
const PROGRAM = "program.ts";
const BASELINE = "baseline.ts";

function planPair({ id, before, after }: ContractPair, index: number): PairPlan {
  const folder = `p${index}`;
  const [old, now] = [emitTypes(before), emitTypes(after)];
  const program = writeProgram(old, now, { old: "./before/index.ts", new: "./after/index.ts" });
  const baseline = writeProgram(old, old, { old: "./before/index.ts", new: "./before/index.ts" });
  const below = (name: string, { files }: TypedContract) =>
    [...files].map(([file, text]): [string, string] => [`${folder}/${name}/${file}`, text]);
  return {
    id,
    folder,
    program,
    files: new Map([
      ...below("before", old),
      ...below("after", now),
      [`${folder}/${PROGRAM}`, textOf(program)],
      [`${folder}/${BASELINE}`, textOf(baseline)],
    ]),
  };
}

function textOf(lines: readonly ProgramLine[]): string {
  return `${lines.map(({ text }) => text).join("\n")}\n`;
}

function filesOf(plans: readonly PairPlan[]): ReadonlyMap<string, string> {
  const canary: [string, string] = [`${CANARY}/canary.ts`, CANARY_TEXT];
  return new Map([canary, ...plans.flatMap(({ files }) => [...files])]);
}

function groupByFolder(messages: readonly CompilerMessage[]): Map<string, CompilerMessage[]> {
  const groups = new Map<string, CompilerMessage[]>();
  for (const message of messages) {
    const folder = message.file.split("/", 1)[0] ?? "";
    groups.set(folder, [...(groups.get(folder) ?? []), message]);
  }
  return groups;
}

function failed(what: string, messages: readonly CompilerMessage[]): Proof {
  const [first] = messages;
  const where = first ? `: ${first.file}:${first.line} ${first.code} ${first.text}` : "";
  return { redLines: [], failure: `The program ${what}${where}` };
}

function judge({ folder, program }: PairPlan, messages: readonly CompilerMessage[]): Proof {
  const path = `${folder}/${PROGRAM}`;
  const others = messages.filter(({ file }) => file !== path);
  if (others.length > 0) return failed("does not compile against its own package", others);
  const redLines: RedLine[] = [];
  for (const message of messages) {
    const line = program[message.line - 1];
    if (!line?.use) return failed("cannot be held together", [message]);
    redLines.push({ use: line.use, message: inPlainWords(message.text), line: line.text.trim() });
  }
  return { redLines, failure: undefined };
}

/** The compiler's text without the folder that it ran in. */
function inPlainWords(text: string): string {
  return text
    .replace(/import\("[^"]*\/before\/[^"]*"\)/g, "Old")
    .replace(/import\("[^"]*\/after\/[^"]*"\)/g, "New")
    .replace(/'"[^"]*\/after\/index"'/g, "'New'");
}
