import { Misuse, refuseUnknown, report } from "./run-plain.ts";

/** Commands that share a name: the first word says which is meant. */
export interface Menu {
  /** How they are called: `pnpm release <prepare|pack>`. */
  readonly usage: string;
  /** What they do together, in a sentence. */
  readonly summary: string;
  /** Loads a step by its name; loaded, it reads the rest of the arguments and runs. */
  readonly steps: Readonly<Record<string, () => Promise<unknown>>>;
  /** The step where no word says one. */
  readonly otherwise?: string;
}

/** Runs the step that the first word names, each a script that can be run by itself too. */
export async function runStep({ usage, summary, steps, otherwise = "" }: Menu): Promise<void> {
  const [word] = process.argv.slice(2);
  const named = word !== undefined && Object.hasOwn(steps, word) ? steps[word] : undefined;
  // The step reads what stands behind its name.
  if (named !== undefined) process.argv.splice(2, 1);
  const isHelp = word === "--help" || word === "-h";
  const isOption = word === undefined || word.startsWith("-");
  const step = named ?? (isOption && !isHelp ? steps[otherwise] : undefined);
  if (step !== undefined) {
    await step();
    return;
  }
  await report(usage, async () => {
    if (isHelp) return printMenu(usage, summary);
    if (word === undefined) throw new Misuse("A word is missing.");
    throw refuseUnknown(isOption ? "option" : "word", word, [...Object.keys(steps), "--help"]);
  });
}

function printMenu(usage: string, summary: string): number {
  console.log(`Usage: ${usage}\n\n${summary}\n\nEach word has its own --help.`);
  return 0;
}
