import { escapeInvisible } from "./source-text.ts";

/** Text inside a Markdown table or list: one line, no cell separator, no HTML, nothing invisible. */
export function inlineText(text: string): string {
  return escapeInvisible(text.trim().replace(/\s+/g, " "))
    .replaceAll("|", "\\|")
    .replace(/<(?=[A-Za-z/!?])/g, "&lt;");
}

/** Text as Markdown code, fenced by more backticks than it contains in a row (CommonMark section 6.1). */
export function codeSpan(text: string): string {
  const line = escapeInvisible(text.replace(/\s+/g, " "));
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}

/** Markdown code inside a table, where `|` would end the cell even in code (GFM section 4.10). */
export function cellCode(text: string): string {
  return codeSpan(text).replaceAll("|", "\\|");
}

/** TypeScript as a Markdown code block. The text is ours: text from documents is only in string literals. */
export function codeBlock(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}
