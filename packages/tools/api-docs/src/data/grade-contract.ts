import { join } from "node:path";
import { installTool, runProcess } from "@org/exec";
import type { DocsGrade } from "./docs-data.ts";

/** The scorer: it looks at the document alone, with no model and no network. */
const VERSION = "2.77.0";

/** What the grades are from. */
export const SCORER = `Redocly CLI ${VERSION}`;

/** Subscores below this are named. */
const WEAK = 0.6;

/** How many are named at most. */
const NAMED = 3;

/** What a low subscore of Redocly's means. */
const WEAKNESSES: Readonly<Record<string, string>> = {
  parameterSimplicity: "many parameters",
  schemaSimplicity: "deep or large schemas",
  documentationQuality: "few descriptions",
  constraintClarity: "few constraints on values",
  exampleCoverage: "few examples",
  errorClarity: "few documented errors",
  dependencyClarity: "calls that depend on each other",
  identifierClarity: "unclear identifiers",
  polymorphismClarity: "unions without a discriminator",
};

/**
 * Grades a contract.
 * @param root of the workspace, below which the scorer is installed once
 * @throws Error with what the scorer printed if it cannot read the contract
 */
export async function gradeContract(root: string, contract: string): Promise<DocsGrade> {
  const folder = await installTool(root, { packages: { "@redocly/cli": VERSION } });
  const { code, stdout, stderr } = await runProcess(
    process.execPath,
    [join(folder, "node_modules/@redocly/cli/bin/cli.js"), "score", contract, "--format=json"],
    {
      cwd: folder,
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      },
    },
  );
  if (code !== 0) throw new Error(`${SCORER} does not grade ${contract}:\n${stdout}${stderr}`);
  return readGrade(stdout);
}

/** The grade in what the scorer printed. */
export function readGrade(report: string): DocsGrade {
  const { agentReadiness, subscores }: RedoclyReport = JSON.parse(report);
  const weak = Object.entries(subscores).filter(([, score]) => score < WEAK);
  return {
    score: agentReadiness,
    weaknesses: weak
      .toSorted(([, a], [, b]) => a - b)
      .flatMap(([name]) => WEAKNESSES[name] ?? [])
      .slice(0, NAMED),
  };
}

/** The part of the scorer's report that is used. */
interface RedoclyReport {
  readonly agentReadiness: number;
  readonly subscores: Readonly<Record<string, number>>;
}
