import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { findInvisible } from "../../json/invisible-text.ts";
import { isArray, type Json } from "../../json/json.ts";
import { joinPointer, type Step } from "../../json/pointer.ts";

/** A string or a name in a document that contains an invisible character. */
export interface InvisibleText {
  readonly pointer: string;
  /** The character, e.g. `U+202E`. */
  readonly character: string;
  /** Whether it is in a name: an overlay can only repair values. */
  readonly inName: boolean;
}

/** Finds all text in a document that reads differently than it looks. */
export function findInvisibleText(document: Json): InvisibleText[] {
  const found: InvisibleText[] = [];
  const look = (text: string, steps: readonly Step[], inName: boolean): void => {
    const character = findInvisible(text);
    if (character === undefined) return;
    found.push({ pointer: joinPointer("", ...steps), character, inName });
  };
  // One list of steps for the whole walk: few pointers are ever written.
  const steps: Step[] = [];
  const walk = (value: Json | undefined): void => {
    if (typeof value === "string") look(value, steps, false);
    if (typeof value !== "object" || value === null) return;
    const isList = isArray(value);
    for (const key of Object.keys(value)) {
      steps.push(key);
      if (!isList) look(key, steps, true);
      walk(Object(value)[key]);
      steps.pop();
    }
  };
  walk(document);
  return found;
}

/** Refuses a contract with text that reads differently than it looks. */
export function checkInvisibleText(vendor: string, contract: Json): Diagnostic[] {
  return findInvisibleText(contract).map(({ pointer, character }) =>
    diagnostic(
      "TEXT_INVISIBLE",
      { vendor, file: `specs/${vendor}`, pointer: pointer.replace(/[^\x20-\x7e]/g, "?") },
      `The text contains the invisible character ${character}, which changes how it reads.`,
    ),
  );
}
