import { type IdempotencyModel, paginationMetadata } from "@org/codegen/contract";
import { equalJson, type Json } from "@org/test-doubles/json";
import { codeSpan } from "@org/text/markdown";
import type { Finding, FindingPointers } from "../finding.ts";
import { type OperationSides, operationFinding, pointersBelow } from "./operation-sides.ts";

/** Compares what the package does at run time: which server it calls, when it retries, how it paginates. */
export function compareBehavior(sides: OperationSides): readonly Finding[] {
  return [...compareServer(sides), ...compareRetries(sides), ...comparePagination(sides)];
}

function compareServer(sides: OperationSides): Finding[] {
  const [left, right] = [sides.before, sides.after].map(({ servers }) =>
    servers.length === 0 ? undefined : servers.map(({ url }) => url).join(" or "),
  );
  if (left === right) return [];
  const word = (server: typeof left) =>
    server === undefined ? "the client's server" : codeSpan(server);
  const summary = `The call goes to ${word(right)} instead of ${word(left)}.`;
  const pointers = { ...pointersBelow(sides, "servers"), removed: right === undefined };
  return [operationFinding(sides, "operation-server-changed", "breaks-runtime", summary, pointers)];
}

function compareRetries(sides: OperationSides): Finding[] {
  const { before, after } = sides;
  const findings: Finding[] = [];
  if (!equalJson(asJson(before.idempotency), asJson(after.idempotency))) {
    const removed = after.idempotency === undefined;
    const pointers = { ...pointersBelow(sides, "x-idempotency"), removed };
    findings.push(
      before.idempotency === undefined
        ? moreRetries(sides, "A failed call is now retried.", pointers)
        : otherRetries(sides, "The conditions for retrying a failed call changed.", pointers),
    );
  }
  const [left, right] = [new Set(before.retryStatuses), new Set(after.retryStatuses)];
  const removed = right.size === 0;
  const pointers = { ...pointersBelow(sides, "x-retryable-statuses"), removed };
  for (const status of right.difference(left)) {
    const summary = `A call is now retried after a ${status} response.`;
    findings.push(moreRetries(sides, summary, pointers));
  }
  for (const status of left.difference(right)) {
    const summary = `A call is no longer retried after a ${status} response.`;
    findings.push(otherRetries(sides, summary, pointers));
  }
  return findings;
}

function moreRetries(sides: OperationSides, summary: string, pointers: FindingPointers): Finding {
  return operationFinding(sides, "operation-retries-added", "adds-runtime", summary, pointers);
}

function otherRetries(sides: OperationSides, summary: string, pointers: FindingPointers): Finding {
  return operationFinding(sides, "operation-retries-changed", "breaks-runtime", summary, pointers);
}

function comparePagination(sides: OperationSides): Finding[] {
  const [left, right] = [sides.before.pagination, sides.after.pagination];
  const metadata = (pagination: typeof left) =>
    pagination && JSON.stringify([paginationMetadata(pagination), pagination.limit]);
  if (metadata(left) === metadata(right)) return [];
  const pointers = { ...pointersBelow(sides, "x-pagination"), removed: right === undefined };
  if (!left) {
    const summary = "The list can now be paginated.";
    return [operationFinding(sides, "operation-pagination-added", "adds", summary, pointers)];
  }
  const [effect, summary] = right
    ? (["breaks-runtime", "The list is paginated differently."] as const)
    : (["breaks", "The list can no longer be paginated."] as const);
  return [operationFinding(sides, "operation-pagination-changed", effect, summary, pointers)];
}

function asJson(idempotency: IdempotencyModel | undefined): Json | undefined {
  return typeof idempotency === "object" ? { ...idempotency } : idempotency;
}
