import { readBraces } from "./read-expression.ts";
import { blankInside, type ScriptParts, type Span } from "./script-parts.ts";

/** Reads an MDX document: its paragraphs of imports and exports, and the expressions in its text. */
export function readMdx(text: string): ScriptParts {
  const { scripts, code } = findParagraphs(text);
  const inline = [...text.matchAll(/`[^`\n]*`/g)].map(({ index, 0: own }): Span => {
    return { start: index, end: index + own.length };
  });
  const { template, unread } = readBraces(blankInside(text, [...scripts, ...code, ...inline]), 0);
  return { scripts, template: ["declare const props: any;\n", ...template], unread };
}

/** The paragraphs of script, and the blocks of code, which are only shown; front matter is one. */
function findParagraphs(text: string): { scripts: readonly Span[]; code: readonly Span[] } {
  const scripts: Span[] = [];
  const code: Span[] = [];
  let open:
    | { readonly kind: "script" | "code"; readonly start: number; readonly fence: string }
    | undefined;
  let at = 0;
  for (const line of text.split("\n")) {
    const end = at + line.length;
    const fence =
      /^(?:`{3,}|~{3,})/.exec(line)?.[0] ?? (at === 0 && line === "---" ? line : undefined);
    if (open?.kind === "code") {
      if (line.startsWith(open.fence)) {
        code.push({ start: open.start, end });
        open = undefined;
      }
    } else if (open) {
      if (line.trim() === "") {
        scripts.push({ start: open.start, end: at });
        open = undefined;
      }
    } else if (fence !== undefined) {
      open = { kind: "code", start: at, fence };
    } else if (/^(?:import|export)\b/.test(line)) {
      open = { kind: "script", start: at, fence: "" };
    }
    at = end + 1;
  }
  if (open) (open.kind === "code" ? code : scripts).push({ start: open.start, end: text.length });
  return { scripts, code };
}
