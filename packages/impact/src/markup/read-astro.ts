import { readBraces } from "./read-expression.ts";
import {
  blankInside,
  findBlocks,
  findComments,
  type ScriptParts,
  type Span,
} from "./script-parts.ts";

/** Reads an Astro component: its code between `---`, its script blocks, and the expressions in its markup. */
export function readAstro(text: string): ScriptParts {
  const code = findCode(text);
  const from = code?.end ?? 0;
  const [scripts = [], styles = []] = ["script", "style"].map((name) =>
    findBlocks(text, name).filter(({ start }) => start > from),
  );
  const markup = blankInside(text, [...scripts, ...styles, ...findComments(text)]);
  const { template, unread } = readBraces(markup, from);
  const props = /\b(?:interface|type)\s+Props\b/.test(text) ? "{ props: Props } & Known" : "any";
  const known = `type Known = Record<string, any>;\ndeclare const Astro: ${props};\n`;
  return {
    scripts: [...(code ? [code] : []), ...scripts],
    template: [known, ...template, "\nexport default {} as any;"],
    unread,
  };
}

/** What stands between two lines of `---`, the first of which begins the file. */
function findCode(text: string): Span | undefined {
  const start = text.indexOf("---");
  if (start === -1 || text.slice(0, start).trim() !== "") return undefined;
  const end = text.indexOf("\n---", start);
  return end === -1 ? undefined : { start: start + 3, end };
}
