import type { Contract, OperationModel } from "@org/codegen/contract";
import { type JsonObject, objectOr } from "@org/test-doubles/json";
import { joinPointer, readPointer, type Step } from "@org/test-doubles/pointer";
import type { Effect, Finding, FindingPointers, SchemaFinding } from "../finding.ts";
import type { Pair } from "../pair.ts";
import type { ContractRule } from "../rules.ts";
import type { SchemaComparer } from "../schemas/compare-schemas.ts";

/** One operation in two contracts. */
export interface OperationSides {
  readonly contracts: { readonly before: Contract; readonly after: Contract };
  readonly before: OperationModel;
  readonly after: OperationModel;
  /** The operations as the contracts have them. */
  readonly raw: { readonly before: JsonObject; readonly after: JsonObject };
  readonly comparer: SchemaComparer;
}

/** The label of an operation in findings: its method and path. */
export function labelOf({ method, path }: Pick<OperationModel, "method" | "path">): string {
  return `${method.toUpperCase()} ${path}`;
}

/** An operation as its contract has it. */
export function rawOperation(contract: Contract, operation: OperationModel): JsonObject {
  return objectOr(readPointer(contract.document, operation.pointer));
}

/** The pointers of what is below an operation, on both sides. */
export function pointersBelow(
  { before, after }: Pick<OperationSides, "before" | "after">,
  ...steps: readonly Step[]
): Required<Pick<FindingPointers, "before" | "after">> {
  return {
    before: joinPointer(before.pointer, ...steps),
    after: joinPointer(after.pointer, ...steps),
  };
}

/** Makes a finding about an operation. */
export function operationFinding(
  { before, after }: Pick<OperationSides, "before" | "after">,
  rule: ContractRule,
  effect: Effect,
  summary: string,
  pointers: FindingPointers = {},
): Finding {
  const at = { before: pointers.before ?? before.pointer, after: pointers.after ?? after.pointer };
  return {
    rule,
    effect,
    pointer: pointers.removed ? at.before : at.after,
    before: at.before,
    operation: labelOf(before),
    summary,
  };
}

/** Compares two schemas of an operation, and all schemas below them. */
export function schemaFindings(
  { before, comparer }: Pick<OperationSides, "before" | "comparer">,
  pair: Pair,
): readonly Finding[] {
  const operation = labelOf(before);
  return comparer.compare(pair).map((found: SchemaFinding) => ({ ...found, operation }));
}

/** The pointer of a response, by its status. */
export function pointerOfStatus({ pointer }: OperationModel, status: string): string {
  return joinPointer(pointer, "responses", status);
}
