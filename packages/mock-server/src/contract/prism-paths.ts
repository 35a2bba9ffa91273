import type { ContractDocument } from "./contract-document.ts";

/**
 * The path under which Prism serves each path of a contract: its own, except for paths that look
 * the same to Prism (they differ only in the names of their parameters) or that it cannot match
 * (they hold a query, or characters that are encoded on the wire).
 */
export function prismPaths(document: ContractDocument): ReadonlyMap<string, string> {
  const paths = Object.keys(document.paths ?? {});
  const shapes = paths.map(shapeOf);
  return new Map(
    paths.map((path, index) => {
      const isAlone = shapes.filter((shape) => shape === shapes[index]).length === 1;
      return [path, isAlone && isPlain(path) ? path : `/-${index}${cleaned(path)}`] as const;
    }),
  );
}

/** A template with its parameters replaced by values, not encoded again. */
export function fillTemplate(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(
    /\{([^{}]+)\}/g,
    (placeholder, name: string) => values.get(name) ?? placeholder,
  );
}

function shapeOf(path: string): string {
  return path.replace(/\{[^{}]+\}/g, "{}");
}

function isPlain(path: string): boolean {
  const literal = shapeOf(path);
  return (
    !/[?#]/.test(literal) &&
    encodeURI(literal.replaceAll("{}", "")) === literal.replaceAll("{}", "")
  );
}

function cleaned(path: string): string {
  const [bare = ""] = path.split("?");
  return bare.replace(/\{[^{}]+\}|[^\w./~-]/g, (part) => (part.startsWith("{") ? part : "_"));
}
