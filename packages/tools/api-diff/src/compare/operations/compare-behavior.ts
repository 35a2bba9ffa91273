import { type IdempotencyModel, paginationMetadata } from "@org/codegen/contract";
import { equalJson, type Json } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { Finding } from "../finding.ts";
import { type OperationSides, operationFinding } from "./operation-sides.ts";

/** Compares what the package does at run time: which server it calls, when it retries, how it paginates. */
export function compareBehavior(sides: OperationSides): readonly Finding[] {
  return [...compareServer(sides), ...compareRetries(sides), ...comparePagination(sides)];
}

function compareServer(sides: OperationSides): Finding[] {
  const [left, right] = [sides.before.server, sides.after.server];
  if (left === right) return [];
  const word = (server: typeof left) =>
    server === undefined ? "the client's server" : codeSpan(server);
  const summary = `The call goes to ${word(right)} instead of ${word(left)}.`;
  const pointers = {
    before: joinPointer(sides.before.pointer, "servers"),
    after: joinPointer(sides.after.pointer, "servers"),
    removed: right === undefined,
  };
  return [operationFinding(sides, "operation-server-changed", "breaks-runtime", summary, pointers)];
}

function compareRetries(sides: OperationSides): Finding[] {
  const { before, after } = sides;
  const findings: Finding[] = [];
  if (!equalJson(asJson(before.idempotency), asJson(after.idempotency))) {
    const pointers = extensionPointers(sides, "x-idempotency", after.idempotency === undefined);
    findings.push(
      before.idempotency === undefined
        ? operationFinding(
            sides,
            "operation-retries-added",
            "adds-runtime",
            "A failed call is now retried.",
            pointers,
          )
        : operationFinding(
            sides,
            "operation-retries-changed",
            "breaks-runtime",
            "The conditions for retrying a failed call changed.",
            pointers,
          ),
    );
  }
  const [left, right] = [new Set(before.retryStatuses), new Set(after.retryStatuses)];
  const pointers = extensionPointers(sides, "x-retryable-statuses", right.size === 0);
  for (const status of right.difference(left)) {
    const summary = `A call is now retried after a ${status} response.`;
    findings.push(
      operationFinding(sides, "operation-retries-added", "adds-runtime", summary, pointers),
    );
  }
  for (const status of left.difference(right)) {
    const summary = `A call is no longer retried after a ${status} response.`;
    findings.push(
      operationFinding(sides, "operation-retries-changed", "breaks-runtime", summary, pointers),
    );
  }
  return findings;
}

function comparePagination(sides: OperationSides): Finding[] {
  const [left, right] = [sides.before.pagination, sides.after.pagination];
  const metadata = (pagination: typeof left) =>
    pagination && JSON.stringify([paginationMetadata(pagination), pagination.limit]);
  if (metadata(left) === metadata(right)) return [];
  const pointers = extensionPointers(sides, "x-pagination", right === undefined);
  if (!left) {
    const summary = "The list can now be paginated.";
    return [operationFinding(sides, "operation-pagination-added", "adds", summary, pointers)];
  }
  const [effect, summary] = right
    ? (["breaks-runtime", "The list is paginated differently."] as const)
    : (["breaks", "The list can no longer be paginated."] as const);
  return [operationFinding(sides, "operation-pagination-changed", effect, summary, pointers)];
}

function extensionPointers(sides: OperationSides, extension: string, removed: boolean) {
  return {
    before: joinPointer(sides.before.pointer, extension),
    after: joinPointer(sides.after.pointer, extension),
    removed,
  };
}

function asJson(idempotency: IdempotencyModel | undefined): Json | undefined {
  return typeof idempotency === "object" ? { ...idempotency } : idempotency;
}
