/** A source as vendor.yaml describes it, or why the page does not contain it. */
export type Extracted = { readonly text: string } | { readonly problem: string };

/**
 * Extracts a source from what was fetched: all of it, or the content of its n-th fenced code block,
 * counted from 1 (CommonMark 0.31 section 4.5). A block that the page does not close is truncated
 * and refused.
 * @param extract `whole` or `fence:<n>`
 */
export function extractSource(page: string, extract: string): Extracted {
  if (extract === "whole") return { text: page };
  const wanted = Number(extract.slice("fence:".length));
  const blocks = readFences(page);
  const block = blocks[wanted - 1];
  if (!block) {
    return {
      problem: `The page has ${blocks.length} code fences; vendor.yaml wants number ${wanted}.`,
    };
  }
  return block.isClosed
    ? { text: block.text }
    : { problem: `Code fence ${wanted} is not closed: the page is truncated.` };
}

interface Fence {
  readonly text: string;
  readonly isClosed: boolean;
}

const OPENING = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;

function readFences(page: string): Fence[] {
  const fences: Fence[] = [];
  let open: { indent: number; mark: string; lines: string[] } | undefined;
  for (const line of page.split(/(?<=\n)/)) {
    const bare = line.replace(/\r?\n$/, "");
    if (!open) {
      const [, indent = "", mark] = OPENING.exec(bare) ?? [];
      if (mark !== undefined) open = { indent: indent.length, mark, lines: [] };
    } else if (closes(bare, open.mark)) {
      fences.push({ text: open.lines.join(""), isClosed: true });
      open = undefined;
    } else {
      open.lines.push(line.replace(new RegExp(`^ {0,${open.indent}}`), ""));
    }
  }
  if (open) fences.push({ text: open.lines.join(""), isClosed: false });
  return fences;
}

/** A closing fence uses the same character, is at least as long, and has nothing after it. */
function closes(line: string, mark: string): boolean {
  const [, closing] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
  return closing !== undefined && closing[0] === mark[0] && closing.length >= mark.length;
}
