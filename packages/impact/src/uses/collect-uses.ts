import ts from "typescript";
import { collectCalls, collectPages } from "./collect-calls.ts";
import { collectFlows } from "./collect-flows.ts";
import { collectHeaders } from "./collect-headers.ts";
import { collectKeys } from "./collect-keys.ts";
import { collectLiterals } from "./collect-literals.ts";
import { collectNames } from "./collect-names.ts";
import { collectPathCalls } from "./collect-path-calls.ts";
import { collectProperties } from "./collect-properties.ts";
import { collectStatuses } from "./collect-statuses.ts";
import { collectValues } from "./collect-values.ts";
import type { Collector, CollectorContext } from "./collector.ts";
import type { ClientUse, HeaderUse, PathCall, StatusUse, Use, Uses } from "./use.ts";

const COLLECTORS: readonly Collector[] = [
  collectNames,
  collectProperties,
  collectKeys,
  collectLiterals,
  collectFlows,
  collectValues,
  collectCalls,
  collectPathCalls,
  collectPages,
  collectHeaders,
  collectStatuses,
];

/** Collects what files use of the vendors' packages, resolved by the type checker. */
export function collectUses(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
  ownerOf: CollectorContext["ownerOf"],
): Uses {
  const byDeclaration = new Map<ts.Node, Use[]>();
  const seen = new Map<ts.Node, Set<string>>();
  const pathCalls: PathCall[] = [];
  const statuses: StatusUse[] = [];
  const clients: ClientUse[] = [];
  const headers: HeaderUse[] = [];
  const pages = new Map<ts.Node, ts.Node[]>();
  const context: CollectorContext = {
    checker,
    ownerOf,
    use(declaration, use) {
      if (ownerOf(declaration) === undefined) return;
      const key = `${use.kind} ${use.node.getSourceFile().fileName} ${use.node.getStart()}`;
      const keys = seen.get(declaration) ?? new Set();
      seen.set(declaration, keys);
      if (keys.has(key)) return;
      keys.add(key);
      byDeclaration.set(declaration, [...(byDeclaration.get(declaration) ?? []), use]);
    },
    pathCall: (call) => pathCalls.push(call),
    status: (use) => statuses.push(use),
    client: (use) => clients.push(use),
    header: (use) => headers.push(use),
    pages: (declaration, node) => {
      pages.set(declaration, [...(pages.get(declaration) ?? []), node]);
    },
  };
  const visit = (node: ts.Node) => {
    for (const collect of COLLECTORS) collect(node, context);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  const of = (declaration: ts.Node) => byDeclaration.get(declaration) ?? [];
  return { of, pathCalls, statuses, clients, headers, pages };
}
