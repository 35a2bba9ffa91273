import { expect, it } from "vitest";
import { paginationMetadata } from "../../src/emit/metadata/pagination-metadata.ts";
import {
  describeReading,
  describeRepeating,
  describeServers,
  repeatCondition,
} from "../../src/emit/operations/describe-behavior.ts";
import type { OperationModel } from "../../src/model.ts";
import { buildOperation } from "../support/build-operation.ts";

function operationWith(fields: Partial<OperationModel>): OperationModel {
  const { operation } = buildOperation({});
  if (operation === undefined) throw new Error("the contract has an operation");
  return { ...operation, ...fields };
}

it.each<{ given: Partial<OperationModel>; condition: string; comment: string | undefined }>([
  { given: { method: "get" }, condition: "yes", comment: undefined },
  { given: { method: "patch" }, condition: "no", comment: undefined },
  {
    given: { idempotency: "always" },
    condition: "yes",
    comment: "Retried after a failure: a repeated call changes nothing.",
  },
  {
    given: { idempotency: { header: "Key" }, retryStatuses: [409, 422] },
    condition: "yes, by `Key`",
    comment:
      "Retried after a failure: every attempt carries the same `Key`, a random one unless you pass your own. A 409 or 422 is retried too.",
  },
  {
    given: { idempotency: { whenBody: ["/id", "/source/a~1b"] } },
    condition: "with `id` or `source.a/b`",
    comment:
      "Retried after a failure only with `id` or `source.a/b` in the body: a call without it could create another.",
  },
])("says when $given is repeated", ({ given, condition, comment }) => {
  const operation = operationWith(given);
  expect(repeatCondition(operation)).toBe(condition);
  expect(describeRepeating(operation)).toBe(comment);
});

it("says how a list is read, and gives the runtime no more than it needs", () => {
  const list = { items: "/data", item: true, limit: "limit" } as const;
  const numbered = { kind: "page", page: "page", total: undefined, ...list } as const;
  const linked = { kind: "cursor", cursor: "after", next: "/end", ...list } as const;
  expect(describeReading(operationWith({ pagination: linked }))).toBe(
    "Returns one page; `paginate(listTees, client, init)` reads all of them. The query's `limit` sets the page size.",
  );
  expect(describeReading(operationWith({}))).toBeUndefined();
  expect(paginationMetadata(linked)).toEqual({
    kind: "cursor",
    cursor: "after",
    next: "/end",
    items: "/data",
  });
  expect(paginationMetadata({ kind: "link", ...list })).toEqual({ kind: "link", items: "/data" });
  const offsets = { kind: "offset", offset: "skip", ...list } as const;
  expect(paginationMetadata({ ...offsets, first: 0, total: "/total" })).toEqual({
    kind: "offset",
    offset: "skip",
    items: "/data",
    total: "/total",
  });
  expect(paginationMetadata({ ...offsets, first: 1, total: undefined })).toEqual({
    kind: "offset",
    offset: "skip",
    first: 1,
    items: "/data",
  });
  expect(paginationMetadata({ ...numbered, first: 1, lastPage: "/last" })).toEqual({
    kind: "page",
    page: "page",
    items: "/data",
    lastPage: "/last",
  });
  expect(paginationMetadata({ ...numbered, first: 0, lastPage: undefined })).toEqual({
    kind: "page",
    page: "page",
    first: 0,
    items: "/data",
  });
});

it("names the servers of an operation that has its own", () => {
  const server = { description: undefined, variables: new Map() };
  const servers = [
    { name: "production", url: "https://files.acme.example", ...server },
    { name: "sandbox", url: "/up", ...server },
  ];
  expect(describeServers(operationWith({ servers }))).toBe(
    "Has servers of its own: `production` is `https://files.acme.example`, `sandbox` is `/up`.",
  );
  expect(describeServers(operationWith({}))).toBeUndefined();
});
