import type { Contract } from "@org/codegen/contract";
import { codeSpan } from "@org/text/markdown";
import type { ExportedNames } from "../exported-names.ts";
import type { Finding } from "../finding.ts";
import { CONTRACT_RULES } from "../rules.ts";
import { labelOf, operationFinding } from "./operation-sides.ts";

/**
 * Compares the names of types that are derived from operations: such a name can vanish because another
 * media type is gone, or because a schema no longer has the name that it gave way to.
 * @param known findings so far: whatever else breaks the operation itself explains its names
 */
export function compareTypeNames(
  before: Contract,
  after: Contract,
  names: { readonly before: ExportedNames; readonly after: ExportedNames },
  known: readonly Finding[],
): readonly Finding[] {
  const explained = new Set(
    known.flatMap(({ rule, effect, operation }) =>
      effect === "breaks" && Object.hasOwn(CONTRACT_RULES, rule) ? [operation] : [],
    ),
  );
  const kept = new Map(after.model.operations.map((operation) => [labelOf(operation), operation]));
  return before.model.operations.flatMap((operation): Finding[] => {
    const label = labelOf(operation);
    const twin = kept.get(label);
    if (!twin || explained.has(label)) return [];
    const gone = (names.before.ofOperation.get(label) ?? []).filter(
      (name) => !names.after.all.has(name),
    );
    return gone.map((name) => {
      const sides = { before: operation, after: twin };
      const summary = `The type ${codeSpan(name)} is no longer exported under this name.`;
      return operationFinding(sides, "operation-type-name-removed", "breaks", summary);
    });
  });
}
