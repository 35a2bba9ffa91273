/** A union without duplicates; `unknown` absorbs the rest. */
export function union(types: readonly string[]): string {
  const unique = [...new Set(types)];
  if (unique.length === 0) return "never";
  if (unique.includes("unknown")) return "unknown";
  return unique.map((type) => (/ & /.test(type) ? group(type, true) : type)).join(" | ");
}

/** A type, in parentheses if an operator in it could bind differently. */
export function group(type: string, nested: boolean): string {
  return nested && /[|&]/.test(withoutNested(type)) ? `(${type})` : type;
}

/** The text outside brackets and string literals, where an operator would need parentheses. */
function withoutNested(type: string): string {
  let depth = 0;
  let outside = "";
  for (const [token] of type.matchAll(/"(?:[^"\\]|\\.)*"|\/\*[\s\S]*?\*\/|./gs)) {
    if (/^[([{<]$/.test(token)) depth += 1;
    else if (/^[)\]}>]$/.test(token)) depth -= 1;
    else if (depth === 0 && token.length === 1) outside += token;
  }
  return outside;
}
