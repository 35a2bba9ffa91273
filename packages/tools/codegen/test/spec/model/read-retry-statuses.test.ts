import { expect, it } from "vitest";
import type { Json } from "../../../src/json/json.ts";
import { buildOperation } from "../../support/build-operation.ts";

const read = (statuses: Json) =>
  buildOperation({
    "x-retryable-statuses": statuses,
    responses: Object.fromEntries(
      ["200", "422", "409", "429", "5XX"].map((status) => [status, { description: "" }]),
    ),
  });

it("accepts documented statuses, by code or range", () => {
  const { operation, problems } = read([501, 422, 409]);
  expect(operation?.retryStatuses).toEqual([409, 422, 501]);
  expect(problems).toEqual([]);
});

it("is empty if the contract says nothing", () => {
  expect(buildOperation({}).operation?.retryStatuses).toEqual([]);
});

it.each<{ given: Json; want: string }>([
  { given: [], want: "The value is not a list of statuses." },
  { given: 422, want: "The value is not a list of statuses." },
  { given: ["422"], want: '"422" is not a failure status.' },
  { given: [200], want: '"200" is not a failure status.' },
  { given: [422.5], want: '"422.5" is not a failure status.' },
  { given: [429], want: "429 is retried by default." },
  { given: [418], want: "The operation does not document 418." },
])("refuses $given", ({ given, want }) => {
  const { operation, problems } = read(given);
  expect(operation?.retryStatuses).toEqual([]);
  expect(problems).toEqual([
    `RETRY_STATUSES_INVALID /paths/~1tees/post/x-retryable-statuses: ${want}`,
  ]);
});
