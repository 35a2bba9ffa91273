import type { Contract, OperationModel } from "@org/codegen/contract";
import { codeSpan } from "@org/text/markdown";
import type { Finding } from "../finding.ts";
import type { SchemaComparer } from "../schemas/compare-schemas.ts";
import { compareOperation } from "./compare-operation.ts";
import { labelOf, operationFinding, rawOperation } from "./operation-sides.ts";

/** Compares all operations: the removed, the added, and the changed ones. */
export function compareOperations(
  before: Contract,
  after: Contract,
  comparer: SchemaComparer,
): readonly Finding[] {
  const matches = matchOperations(before.model.operations, after.model.operations);
  const gained = new Set(after.model.operations);
  const findings: Finding[] = [];
  for (const operation of before.model.operations) {
    const twin = matches.get(operation);
    if (!twin) {
      const sides = { before: operation, after: operation };
      const summary = `${codeSpan(operation.name)} was removed.`;
      findings.push(operationFinding(sides, "operation-removed", "breaks", summary));
      continue;
    }
    gained.delete(twin);
    const raw = { before: rawOperation(before, operation), after: rawOperation(after, twin) };
    const contracts = { before, after };
    findings.push(
      ...compareOperation({ contracts, before: operation, after: twin, raw, comparer }),
    );
  }
  for (const operation of gained) {
    const sides = { before: operation, after: operation };
    const summary = `${codeSpan(operation.name)} was added.`;
    findings.push(
      operationFinding(sides, "operation-added", "adds", summary, { before: "/paths" }),
    );
  }
  return findings;
}

/** Matches by method and path, then by the path without the names of its parameters. */
function matchOperations(
  before: readonly OperationModel[],
  after: readonly OperationModel[],
): ReadonlyMap<OperationModel, OperationModel> {
  const matches = new Map<OperationModel, OperationModel>();
  const shapeOf = ({ method, path }: OperationModel) =>
    `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;
  for (const key of [labelOf, shapeOf]) {
    const taken = new Set(matches.values());
    const open = new Map(
      after
        .filter((operation) => !taken.has(operation))
        .map((operation) => [key(operation), operation]),
    );
    for (const operation of before) {
      const twin = open.get(key(operation));
      if (!twin || matches.has(operation)) continue;
      matches.set(operation, twin);
      open.delete(key(operation));
    }
  }
  return matches;
}
