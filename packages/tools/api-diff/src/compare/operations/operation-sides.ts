import type { Contract, OperationModel } from "@org/codegen/contract";
import { type JsonObject, objectOr } from "@org/test-doubles/json";
import { readPointer } from "@org/test-doubles/pointer";
import type { Effect, Finding, SchemaFinding } from "../finding.ts";
import type { Pair } from "../location.ts";
import type { ContractRule } from "../rules.ts";
import type { SchemaComparer } from "../schemas/compare-schemas.ts";

/** One operation in two contracts. */
export interface OperationSides {
  readonly contracts: { readonly before: Contract; readonly after: Contract };
  readonly before: OperationModel;
  readonly after: OperationModel;
  /** The operations as they stand in the contracts. */
  readonly raw: { readonly before: JsonObject; readonly after: JsonObject };
  readonly comparer: SchemaComparer;
}

/** What an operation is called in findings: method and path, which are the vendor's own words. */
export function labelOf({ method, path }: Pick<OperationModel, "method" | "path">): string {
  return `${method.toUpperCase()} ${path}`;
}

/** An operation as it stands in its contract. */
export function rawOperation(contract: Contract, operation: OperationModel): JsonObject {
  return objectOr(readPointer(contract.document, operation.pointer));
}

/** Where a finding about an operation stands; the operation itself where nothing is said. */
export interface OperationPlace {
  readonly before?: string;
  readonly after?: string;
  /** Set where the thing is gone: the pointer then leads into the contract before. */
  readonly removed?: boolean;
}

/** Makes a finding about an operation. */
export function operationFinding(
  { before, after }: Pick<OperationSides, "before" | "after">,
  rule: ContractRule,
  effect: Effect,
  summary: string,
  place: OperationPlace = {},
): Finding {
  const at = { before: place.before ?? before.pointer, after: place.after ?? after.pointer };
  return {
    rule,
    effect,
    pointer: place.removed ? at.before : at.after,
    before: at.before,
    operation: labelOf(before),
    summary,
  };
}

/** Compares two schemas of an operation, and all that they lead to. */
export function schemaFindings(
  { before, comparer }: Pick<OperationSides, "before" | "comparer">,
  pair: Pair,
): readonly Finding[] {
  const operation = labelOf(before);
  return comparer.compare(pair).map((found: SchemaFinding) => ({ ...found, operation }));
}
