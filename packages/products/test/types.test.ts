import { describe, expect, it } from "vitest";
import { consumers, isUsual } from "./support/consumers.ts";
import { readContracts } from "./support/read-contracts.ts";
import { typeSuite } from "./support/type-suite.ts";
import { writeExampleCalls } from "./support/write-example-calls.ts";

const contracts = readContracts();
const examples = new Map(contracts.map((one) => [one.slug, writeExampleCalls(one)]));

describe("the calls written from the contracts", () => {
  it("hold every operation except those whose body is a file", () => {
    const omitted = [...examples].flatMap(([slug, calls]) =>
      calls.omitted.map((name) => `${slug} ${name}`),
    );
    // A contract cannot hold an example of a file; right-calls.ts sends one to both.
    expect(omitted).toEqual(["voucherify importProductsCsv", "voucherify importSkusCsv"]);
  });

  it("hold examples of every vendor", () => {
    const counts = [...examples].map(([, { exampleCount }]) => exampleCount);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});

typeSuite(consumers.filter(isUsual), examples);
