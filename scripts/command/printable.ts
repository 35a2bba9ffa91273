import { format } from "node:util";

// Imports nothing but Node: jobs that install nothing run it.

/** Characters that a terminal acts on or does not show: escape codes, C1, bidirectional controls. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** What GitHub's runner, at the start of a line, takes for a command (`::error::`). */
const COMMAND = /(?<![^\n])([^\S\n]*):(?=:)/g;

/** What runners take for a command anywhere in a line (`##[error]`, `##vso[task.complete]`). */
const OLD_COMMAND = /#(?=#[a-z]*\[)/gi;

/**
 * Text that only shows what it says, in a terminal and in the log of a job: what would act is
 * written as in `\u001b`. JSON stays the same JSON.
 */
export function printable(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(UNSEEN, escapeCharacter)
    .replace(COMMAND, `$1${escapeCharacter(":")}`)
    .replace(OLD_COMMAND, escapeCharacter);
}

/** From now on, whatever is printed through a console is {@link printable}. */
export function printOnlyPrintable(target: Console): void {
  for (const method of ["debug", "error", "info", "log", "warn"] as const) {
    const print = target[method].bind(target);
    target[method] = (...values) => print(printable(format(...values)));
  }
}

function escapeCharacter(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
