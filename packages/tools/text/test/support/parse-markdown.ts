import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** What GitHub makes a link of after parsing: mentions, and references to issues. */
const LINKED_LATER = /@[a-z\d]|#\d|\bGH-\d/gi;

/** Parses Markdown as GitHub and npm read it. */
export function parseMarkdown(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/**
 * The nodes of a text that its template did not write: those of `markdown` that `harmless`, the same
 * template filled with plain words, does not have. A node counts as the same at the same position
 * among the kinds of nodes, with the same address, mark-up or emphasized words. Empty is the proof.
 */
export function foreignNodes(markdown: string, harmless: string): readonly string[] {
  const known = nodesOf(parseMarkdown(harmless), "");
  return [...nodesOf(parseMarkdown(markdown), "")].filter((node) => !known.has(node));
}

function nodesOf(node: Nodes, above: string, index = 0): ReadonlySet<string> {
  const path = `${above}/${node.type}${detailOf(node, index)}`;
  const children = "children" in node ? node.children : [];
  const linked = node.type === "text" ? (node.value.match(LINKED_LATER) ?? []) : [];
  return new Set([
    path,
    ...linked.map((text) => `${path} ${text}`),
    ...children.flatMap((child, position) => [...nodesOf(child, path, position)]),
  ]);
}

function detailOf(node: Nodes, index: number): string {
  if (node.type === "tableCell") return `[${index}]`;
  if (node.type === "heading") return ` ${node.depth} ${textOf(node)}`;
  if (node.type === "link" || node.type === "image") return ` ${node.url}`;
  if (node.type === "html") return ` ${node.value}`;
  if (node.type === "code") return ` ${node.lang ?? ""}`;
  if (node.type === "emphasis" || node.type === "strong") return ` ${textOf(node)}`;
  return "";
}

/** The text of a node and all below it. */
export function textOf(node: Nodes): string {
  if ("children" in node) return node.children.map(textOf).join("");
  return "value" in node ? node.value : "";
}
