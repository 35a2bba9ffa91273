import { type IdempotencyModel, paginationMetadata } from "@org/codegen/contract";
import { equalJson, type Json } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import type { Finding } from "../finding.ts";
import { type OperationSides, operationFinding } from "./operation-sides.ts";

/** Compares what the package does by itself with an operation: where it goes, repeats, reads pages. */
export function compareBehavior(sides: OperationSides): readonly Finding[] {
  return [...compareServer(sides), ...compareRetries(sides), ...comparePagination(sides)];
}

function compareServer(sides: OperationSides): Finding[] {
  const [left, right] = [sides.before.server, sides.after.server];
  if (left === right) return [];
  const summary = `The call goes to ${right ?? "the client's server"} instead of ${left ?? "the client's server"}.`;
  const place = {
    before: joinPointer(sides.before.pointer, "servers"),
    after: joinPointer(sides.after.pointer, "servers"),
    removed: right === undefined,
  };
  return [operationFinding(sides, "operation-server-changed", "breaks-runtime", summary, place)];
}

function compareRetries(sides: OperationSides): Finding[] {
  const { before, after } = sides;
  const findings: Finding[] = [];
  if (!equalJson(asJson(before.idempotency), asJson(after.idempotency))) {
    const place = extensionPlace(sides, "x-idempotency", after.idempotency === undefined);
    findings.push(
      before.idempotency === undefined
        ? operationFinding(
            sides,
            "operation-retries-added",
            "adds-runtime",
            "A failed call is now repeated by itself.",
            place,
          )
        : operationFinding(
            sides,
            "operation-retries-changed",
            "breaks-runtime",
            "It changed when a failed call is repeated by itself.",
            place,
          ),
    );
  }
  const [left, right] = [new Set(before.retryStatuses), new Set(after.retryStatuses)];
  const place = extensionPlace(sides, "x-retryable-statuses", right.size === 0);
  for (const status of right.difference(left)) {
    const summary = `A call that is answered with ${status} is now repeated.`;
    findings.push(
      operationFinding(sides, "operation-retries-added", "adds-runtime", summary, place),
    );
  }
  for (const status of left.difference(right)) {
    const summary = `A call that is answered with ${status} is no longer repeated.`;
    findings.push(
      operationFinding(sides, "operation-retries-changed", "breaks-runtime", summary, place),
    );
  }
  return findings;
}

function comparePagination(sides: OperationSides): Finding[] {
  const [left, right] = [sides.before.pagination, sides.after.pagination];
  const metadata = (pagination: typeof left) =>
    pagination && JSON.stringify([paginationMetadata(pagination), pagination.limit]);
  if (metadata(left) === metadata(right)) return [];
  const place = extensionPlace(sides, "x-pagination", right === undefined);
  if (!left) {
    const summary = "The list can now be read page by page.";
    return [operationFinding(sides, "operation-pagination-added", "adds", summary, place)];
  }
  const [effect, summary] = right
    ? (["breaks-runtime", "The list is read page by page in another way."] as const)
    : (["breaks", "The list can no longer be read page by page."] as const);
  return [operationFinding(sides, "operation-pagination-changed", effect, summary, place)];
}

function extensionPlace(sides: OperationSides, extension: string, removed: boolean) {
  return {
    before: joinPointer(sides.before.pointer, extension),
    after: joinPointer(sides.after.pointer, extension),
    removed,
  };
}

function asJson(idempotency: IdempotencyModel | undefined): Json | undefined {
  return typeof idempotency === "object" ? { ...idempotency } : idempotency;
}
