import type { ContractOperation } from "../contract/list-operations.ts";
import { splitAtLiterals } from "./split-at-literals.ts";
import { splitOnce } from "./wire-message.ts";

/** The operation of a request, and its path values as sent. */
export interface OperationMatch {
  readonly operation: ContractOperation;
  readonly pathValues: ReadonlyMap<string, string>;
  /** Query pairs that the path itself requires, as in `/files?beta=true`. */
  readonly fixedQuery: readonly string[];
}

/**
 * The operation of a request. If several templates match, the most concrete one wins, whatever its
 * methods (OpenAPI 3.1 section 4.8.8.2); of templates that differ only in the names of their
 * parameters, one that has the method, and then the one that was called.
 * @param target path and query without the base path, not decoded
 * @param called name of the operation that was called, for templates that differ in nothing else
 * @returns undefined if no template matches, or the one that does has no such method
 */
export function matchOperation(
  operations: readonly ContractOperation[],
  method: string,
  target: string,
  called?: string,
): OperationMatch | undefined {
  const [path, query] = splitOnce(target, "?");
  const pairs = query.split("&");
  const matches = operations.flatMap((operation): OperationMatch[] => {
    const [template, fixed] = splitOnce(operation.path, "?");
    const fixedQuery = fixed === "" ? [] : fixed.split("&");
    if (!fixedQuery.every((pair) => pairs.includes(pair))) return [];
    const pathValues = matchTemplate(template, path);
    return pathValues === undefined ? [] : [{ operation, pathValues, fixedQuery }];
  });
  const best = matches.map(rank).toSorted()[0];
  const alike = matches.filter((match) => rank(match) === best);
  const fitting = alike.filter(({ operation }) => operation.method === method);
  return fitting.find(({ operation }) => operation.name === called) ?? fitting[0];
}

function matchTemplate(template: string, path: string): ReadonlyMap<string, string> | undefined {
  const [wanted, found] = [template.split("/"), path.split("/")];
  if (wanted.length !== found.length) return undefined;
  const values = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    const given = matchSegment(segment, found[index] ?? "");
    if (given === undefined) return undefined;
    for (const [name, value] of given) values.set(name, value);
  }
  return values;
}

function matchSegment(
  segment: string,
  found: string,
): readonly (readonly [name: string, value: string])[] | undefined {
  // A literal is sent as it is written or percent-encoded (RFC 3986 section 2.1).
  if (!segment.includes("{")) return [segment, encodeURI(segment)].includes(found) ? [] : undefined;
  const names = [...segment.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
  const literals = segment.split(/\{[^{}]+\}/).map((text) => [text, encodeURI(text)]);
  const values = splitAtLiterals(found, literals);
  return values && names.map((name, index) => [name, values[index] ?? ""] as const);
}

/**
 * Smaller is more concrete: required queries, then a digit per segment: 0 literal, 1 partly
 * templated, 2 a parameter.
 */
function rank({ operation, fixedQuery }: OperationMatch): string {
  const [template] = splitOnce(operation.path, "?");
  const segments = template
    .split("/")
    .map((segment) => (/^\{[^}]*\}$/.test(segment) ? "2" : segment.includes("{") ? "1" : "0"));
  return [String(999 - fixedQuery.length), ...segments].join("");
}
