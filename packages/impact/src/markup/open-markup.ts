import { readMarkup } from "./languages.ts";
import { blankInside, blankOutside, findComments, type Span } from "./script-parts.ts";

/** A file of markup as the compiler sees it. */
export interface OpenMarkup {
  /** Its scripts, where they stand in the file, and after the file's end what its template does. */
  readonly text: string;
  /** The position in the file of one in `text`. */
  readonly positionIn: (position: number) => number;
  /** Why something of it cannot be read; undefined if all was. */
  readonly unread: string | undefined;
}

/** Opens a file of markup. */
export function openMarkup(seen: string, text: string): OpenMarkup {
  const { scripts, template, unread } = readMarkup(seen, text);
  // Astro allows comments of HTML where scripts have none.
  const markup = blankInside(text, findComments(text));
  const moved: (Span & { readonly to: number })[] = [];
  let code = `${blankOutside(text, scripts)}\n`;
  for (const part of template) {
    if (typeof part === "string") {
      code += part;
    } else {
      moved.push({ ...part, to: code.length });
      code += markup.slice(part.start, part.end);
    }
  }
  const positionIn = (position: number) => {
    if (position < text.length) return position;
    const from = moved.findLast(({ to }) => to <= position) ?? moved[0];
    return from === undefined
      ? 0
      : Math.min(from.end, from.start + Math.max(0, position - from.to));
  };
  return { text: code, positionIn, unread };
}
