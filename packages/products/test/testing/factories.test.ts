import { describe, expect, it } from "vitest";
import { documentedResponses } from "../support/documented-responses.ts";
import { loadTestingEntry } from "../support/load-testing-entry.ts";
import { readContracts } from "../support/read-contracts.ts";
import { createValidator } from "../support/schema-validator.ts";

const SEEDS = [0, 1, 2, 3, 7, 42, 99, 1000, 2 ** 31, -5];

describe.each(readContracts())("the bodies made for $slug", async ({ slug, operations }) => {
  const entry = await loadTestingEntry(slug);
  const validate = createValidator(slug);

  it.each(operations)("$name: are valid for every status, seed and mode", (operation) => {
    const make = entry.makerOf(operation.name);
    const responses = documentedResponses(operation);
    expect(responses).not.toEqual([]);
    const problems = responses.flatMap(({ key, status, mediaType, pointer }) =>
      SEEDS.flatMap((seed) =>
        (["full", "minimal"] as const).flatMap((mode) => {
          const body = make(status, undefined, { seed, mode });
          if (mediaType === undefined) return body === undefined ? [] : [`${key}: has a body`];
          // As it would arrive: JSON knows no undefined.
          const received: unknown = JSON.parse(JSON.stringify(body));
          return validate(pointer, received).map((what) => `${key} ${seed} ${mode}: ${what}`);
        }),
      ),
    );
    expect(problems).toEqual([]);
  });

  it("are the same for the same seed, and others for another", () => {
    const bodies = operations.flatMap((operation) =>
      documentedResponses(operation)
        .filter(({ mediaType }) => mediaType !== undefined)
        .map(({ status }) => ({ status, make: entry.makerOf(operation.name) })),
    );
    for (const { status, make } of bodies) {
      const of = (seed: number): unknown => make(status, undefined, { seed });
      expect(of(7)).toEqual(of(7));
      expect(new Set(SEEDS.map((seed) => JSON.stringify(of(seed)))).size).toBeGreaterThan(1);
    }
  });
});
