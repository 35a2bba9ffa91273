import ts from "typescript";
import type { Look, Looker } from "./look.ts";
import { lookForCalls, lookForPages } from "./look-for-calls.ts";
import { lookForFlows } from "./look-for-flows.ts";
import { lookForHeaders } from "./look-for-headers.ts";
import { lookForLiterals } from "./look-for-literals.ts";
import { lookForNames } from "./look-for-names.ts";
import { lookForProperties } from "./look-for-properties.ts";
import { lookForStatuses } from "./look-for-statuses.ts";
import { lookForValues } from "./look-for-values.ts";
import type { ClientUse, HeaderUse, PathCall, StatusUse, Use, Uses } from "./use.ts";

const LOOKERS: readonly Looker[] = [
  lookForNames,
  lookForProperties,
  lookForLiterals,
  lookForFlows,
  lookForValues,
  lookForCalls,
  lookForPages,
  lookForHeaders,
  lookForStatuses,
];

/** Collects what files use of the vendors' packages, with the type checker. */
export function collectUses(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
  ownerOf: Look["ownerOf"],
): Uses {
  const byDeclaration = new Map<ts.Node, Use[]>();
  const seen = new Map<ts.Node, Set<string>>();
  const pathCalls: PathCall[] = [];
  const statuses: StatusUse[] = [];
  const clients: ClientUse[] = [];
  const headers: HeaderUse[] = [];
  const pages = new Map<ts.Node, ts.Node[]>();
  const look: Look = {
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
    for (const looker of LOOKERS) looker(node, look);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  const of = (declaration: ts.Node) => byDeclaration.get(declaration) ?? [];
  return { of, pathCalls, statuses, clients, headers, pages };
}
