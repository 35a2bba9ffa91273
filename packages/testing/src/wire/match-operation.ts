import type { ContractOperation } from "../contract/list-operations.ts";

/** An operation that a request is for, and its path values as they stood on the wire. */
export interface OperationMatch {
  readonly operation: ContractOperation;
  readonly pathValues: ReadonlyMap<string, string>;
}

/**
 * The operation for a method and a path without the base path. Where several templates match, the
 * most concrete one is taken before the method is looked at (OpenAPI 3.1 section 4.8.8.2).
 * @returns undefined where no template matches, or the one that does has no such method
 */
export function matchOperation(
  operations: readonly ContractOperation[],
  method: string,
  path: string,
): OperationMatch | undefined {
  const templates = [...new Set(operations.map((operation) => operation.path))].toSorted(
    byConcreteness,
  );
  for (const template of templates) {
    const pathValues = matchTemplate(template, path);
    if (pathValues === undefined) continue;
    const operation = operations.find((one) => one.path === template && one.method === method);
    return operation && { operation, pathValues };
  }
  return undefined;
}

function matchTemplate(template: string, path: string): ReadonlyMap<string, string> | undefined {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? "");
  const literals = template.split(/\{[^}]+\}/).map(escapeExpression);
  const values = new RegExp(`^${literals.join("([^/]+)")}$`).exec(path)?.slice(1);
  return values && new Map(names.map((name, index) => [name, values[index] ?? ""]));
}

function byConcreteness(a: string, b: string): number {
  return rank(a).localeCompare(rank(b));
}

/** One digit a segment: 0 literal, 1 partly templated, 2 wholly templated. */
function rank(template: string): string {
  return template
    .split("/")
    .map((segment) => (/^\{[^}]*\}$/.test(segment) ? "2" : segment.includes("{") ? "1" : "0"))
    .join("");
}

function escapeExpression(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
