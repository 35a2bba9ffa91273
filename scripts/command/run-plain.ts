import { type ParseArgsOptionDescriptor, parseArgs } from "node:util";
import { nearestWord } from "./nearest-word.ts";
import { printOnlyPrintable } from "./printable.ts";

/** An option of a command as parseArgs takes it, and what it does. */
export type CommandOption = ParseArgsOptionDescriptor & { readonly help: string };

/** Options by name, without the dashes. */
export type CommandOptions = Readonly<Record<string, CommandOption>>;

/** What a command was given. */
export interface CommandInput<Options extends CommandOptions> {
  readonly values: ReturnType<typeof parseArgs<{ options: Options }>>["values"];
  readonly words: readonly string[];
}

/** A command of the workspace. */
export interface Command<Options extends CommandOptions> {
  /** How it is called: `pnpm corpus <folder> [--calls]`. */
  readonly usage: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  readonly options?: Options;
  /** How many words it takes, at least and at most; none where it is left out. */
  readonly words?: readonly [least: number, most: number];
  /**
   * Does it and resolves with the exit code.
   * @throws Error whose message says to a person what is wrong; {@link Misuse} where it is the words
   */
  main(input: CommandInput<Options>): Promise<number>;
}

/** What was asked for cannot be: its message is followed by the usage. */
export class Misuse extends Error {}

const HELP = { type: "boolean", short: "h", help: "show this" } as const;

/**
 * Runs a command that needs nothing but Node, with this process's arguments, and ends with its exit
 * code. `--help` prints what it is; what cannot be, and whatever it throws, is one message without a
 * stack, and exit code 1.
 */
export async function runPlain<const Options extends CommandOptions>(
  command: Command<Options>,
): Promise<void> {
  await report(command.usage, async () => {
    const args = process.argv.slice(2);
    if (asksForHelp(args)) return printHelp(command);
    return command.main(readInput(command, args));
  });
}

/**
 * Ends with the exit code of `main`, or with 1 and a message for what it throws. The edge of every
 * command: what strangers' documents and packages say leaves it as text, not as escape codes.
 */
export async function report(usage: string, main: () => Promise<number>): Promise<void> {
  printOnlyPrintable(console);
  try {
    process.exitCode = await main();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof Misuse ? `${message}\nUsage: ${usage}` : message);
    process.exitCode = 1;
  }
}

/** `Unknown option --chek. Did you mean --check?` */
export function refuseUnknown(what: string, given: string, known: readonly string[]): Misuse {
  const nearest = nearestWord(given, known);
  const guess = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  return new Misuse(`Unknown ${what} ${given}.${guess}`);
}

function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  return options.includes("--help") || options.includes("-h");
}

function readInput<Options extends CommandOptions>(
  { options, words: [least, most] = [0, 0] }: Command<Options>,
  args: readonly string[],
): CommandInput<Options> {
  // Without an option there is nothing to infer the values from.
  const known = (options ?? {}) as Options;
  const { tokens } = parseArgs({ args, options: known, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option" || token.name in known) continue;
    const names = [...Object.keys(known), "help"].map((name) => `--${name}`);
    throw refuseUnknown("option", token.rawName, names);
  }
  const { values, positionals } = parseStrictly(args, known);
  const extra = positionals[most];
  if (extra !== undefined) throw new Misuse(`Unexpected word ${extra}.`);
  if (positionals.length < least) throw new Misuse("A word is missing.");
  return { values, words: positionals };
}

function parseStrictly<Options extends CommandOptions>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // An option without its value. The first sentence says it; the second is about leading dashes.
    throw new Misuse(String(Object(error).message).split(". ")[0]);
  }
}

async function printHelp({ usage, summary, options }: Command<CommandOptions>): Promise<number> {
  const all = Object.entries({ ...options, help: HELP });
  const width = Math.max(...all.map(([name]) => name.length));
  const lines = all.map(([name, { help }]) => `  --${name.padEnd(width)}  ${help}`);
  console.log(`Usage: ${usage}\n\n${summary}\n\n${lines.join("\n")}`);
  return 0;
}
