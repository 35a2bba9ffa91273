import { codeBlock as fencedBlock } from "@org/text/markdown";

export {
  cellCode,
  codeBlock as fencedBlock,
  codeSpan,
  inlineText,
  proseWithCode,
} from "@org/text/markdown";

/** TypeScript as a Markdown code block. */
export function codeBlock(text: string): string {
  return fencedBlock(text, "ts");
}
