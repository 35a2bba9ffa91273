import { expect, it } from "vitest";
import { consumers, isUsual } from "./support/consumers.ts";
import { readContracts } from "./support/read-contracts.ts";
import { typeSuite } from "./support/type-suite.ts";
import { writeExampleCalls } from "./support/write-example-calls.ts";

// MSW's types need those of the DOM, so a server's tests compile as a page's do.
const pages = consumers.filter(({ hasDom }) => hasDom);
const contracts = readContracts();

it("every compiler is covered", () => {
  expect(new Set(consumers.map(({ compiler }) => compiler)).size).toBe(pages.length);
});

typeSuite(
  consumers.filter((consumer) => !isUsual(consumer)),
  new Map(contracts.map((one) => [one.slug, writeExampleCalls(one)])),
);
