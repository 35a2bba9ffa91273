import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Problems } from "@org/exec";

/** What an error says: in full, and as the code that browsers download instead. */
export interface ErrorText {
  readonly code: string;
  readonly text: string;
}

/** Texts that only we would write, and that each bundler writes in the same way. */
const SENTENCE = /^[\w ,;:.()-]{12,}$/;

/**
 * The texts of the runtime's errors as a project has it installed, by code.
 * @throws Error if the package has no such modules
 */
export async function readErrorTexts(project: string): Promise<readonly ErrorText[]> {
  const load = async (build: string): Promise<Readonly<Record<string, unknown>>> => {
    const file = join(project, "node_modules/@org/client-runtime", build, "errors/problems.js");
    return import(pathToFileURL(file).href);
  };
  const [texts, codes] = [await load("dist"), await load("dist/production")];
  return Object.keys(texts).flatMap((name): readonly ErrorText[] => {
    const [text, code] = [texts[name], codes[name]];
    if (typeof text !== "string" || typeof code !== "string") return [];
    // A code of one word may be anybody's.
    return SENTENCE.test(text) && code.includes("-") ? [{ code, text }] : [];
  });
}

/** Problems of a bundle whose errors must say all in full, or all in codes. */
export function inspectMessages(
  bundle: string,
  must: "texts" | "codes",
  texts: readonly ErrorText[],
): Problems {
  // As string literals of their own: openapi-fetch's messages contain some of the same words.
  const has = (words: string) => ['"', "'", "`"].some((q) => bundle.includes(q + words + q));
  const inFull = texts.filter(({ text }) => has(text));
  const inCode = texts.filter(({ code }) => has(code));
  const [wanted, others] = must === "texts" ? [inFull, inCode] : [inCode, inFull];
  const shown = must === "texts" ? "code" : "text";
  return [
    ...others.map((one) => `a message is ${JSON.stringify(one[shown])}`),
    // Of an entry that is bundled whole most are left: fewer means that the words are out of date.
    ...(wanted.length > texts.length / 2
      ? []
      : [`only ${wanted.length} of ${texts.length} messages have their ${must.slice(0, -1)}`]),
  ];
}
