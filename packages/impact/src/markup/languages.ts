import { readAstro } from "./read-astro.ts";
import { readMdx } from "./read-mdx.ts";
import { readSvelte } from "./read-svelte.ts";
import { readVue } from "./read-vue.ts";
import type { ReadMarkup } from "./script-parts.ts";

interface Language {
  readonly extension: string;
  /** What the compiler takes the file's scripts for. */
  readonly seenAs: ".ts" | ".tsx";
  readonly read: ReadMarkup;
}

const LANGUAGES: readonly Language[] = [
  { extension: ".vue", seenAs: ".ts", read: readVue },
  { extension: ".svelte", seenAs: ".ts", read: readSvelte },
  { extension: ".astro", seenAs: ".tsx", read: readAstro },
  { extension: ".mdx", seenAs: ".tsx", read: readMdx },
];

/** Whether a file is markup with scripts in it. */
export function isMarkup(path: string): boolean {
  return LANGUAGES.some(({ extension }) => path.endsWith(extension));
}

/** The path by which the compiler sees the scripts of a file of markup: that which an import of it finds. */
export function seenPath(path: string): string {
  const language = LANGUAGES.find(({ extension }) => path.endsWith(extension));
  return path + (language?.seenAs ?? "");
}

/** The path of the file of markup that the compiler sees by a path; undefined for any other file. */
export function writtenPath(seen: string): string | undefined {
  const language = languageOf(seen);
  return language && seen.slice(0, -language.seenAs.length);
}

/** Reads the parts of a file of markup that are script. */
export function readMarkup(seen: string, text: string): ReturnType<ReadMarkup> {
  return languageOf(seen)?.read(text) ?? { scripts: [], template: [], unread: undefined };
}

function languageOf(seen: string): Language | undefined {
  return LANGUAGES.find(({ extension, seenAs }) => seen.endsWith(extension + seenAs));
}
