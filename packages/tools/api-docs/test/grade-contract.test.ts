import { expect, it } from "vitest";
import { readGrade } from "../src/data/grade-contract.ts";

const report = (subscores: object) => JSON.stringify({ agentReadiness: 61.4, subscores });

it("names what lowers a grade most, the worst first", () => {
  const { score, weaknesses } = readGrade(
    report({
      parameterSimplicity: 0.5,
      schemaSimplicity: 0.7,
      exampleCoverage: 0.1,
      constraintClarity: 0.2,
      documentationQuality: 0.3,
    }),
  );
  expect(score).toBe(61.4);
  expect(weaknesses).toEqual(["few examples", "few constraints on values", "few descriptions"]);
});

it("names no subscore that it does not know", () => {
  expect(readGrade(report({ novelty: 0, errorClarity: 1 })).weaknesses).toEqual([]);
});
