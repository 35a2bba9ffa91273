import { LINE_WIDTH } from "./wrap-text.ts";

/** An import of names, written as in its braces; one that starts with `type ` is a type. */
export function importNames(names: readonly string[], from: string): string {
  return listNames("import", names, from);
}

/** A re-export of names, written as in its braces; one that starts with `type ` is a type. */
export function exportNames(names: readonly string[], from: string): string {
  return listNames("export", names, from);
}

function listNames(keyword: string, names: readonly string[], from: string): string {
  const sorted = [...new Set(names)].sort(byName);
  if (sorted.length === 0) return "";
  const isTypes = sorted.every((name) => name.startsWith("type "));
  const head = isTypes ? `${keyword} type` : keyword;
  const members = isTypes ? sorted.map(bare) : sorted;
  const line = `${head} { ${members.join(", ")} } from "${from}";\n`;
  if (line.length <= LINE_WIDTH) return line;
  return `${head} {\n${members.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}

function bare(name: string): string {
  return name.replace(/^type /, "");
}

/** In the order of the alphabet, whatever the case, as people look names up. */
function byName(a: string, b: string): number {
  const [left, right] = [bare(a).toLowerCase(), bare(b).toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

/** An import of those types that a text uses; empty if it uses none. */
export function importTypes(text: string, names: readonly string[], from: string): string {
  return importNames(
    namesIn(text, names).map((name) => `type ${name}`),
    from,
  );
}

/** Those of the names that a text uses outside its comments. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const words = new Set(text.replace(COMMENT, "").match(/[A-Za-z_$][A-Za-z0-9_$]*/g));
  return names.filter((name) => words.has(name));
}

/** A doc comment on lines of its own, as the emitters write them. */
const COMMENT = /^ *\/\*\*[\s\S]*?\*\/$/gm;
