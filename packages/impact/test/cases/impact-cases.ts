import type { Report } from "../../src/report/report.ts";
import { edit, nextRelease, type Release, type VendorEdit } from "./next-release.ts";

/**
 * A next release, and the verdict that it must get in a project that upserts a product at Voucherify
 * with `name` and `price`, and does not import SKUs.
 */
interface ImpactCase {
  readonly name: string;
  readonly edits: readonly VendorEdit[];
  readonly verdict: Report["verdict"];
  /** What each reported line must contain; unset if none may be reported. */
  readonly line?: RegExp;
}

const CREATE = "$.components.schemas.ProductsCreateRequestBody.properties";

/** A major that breaks such a project, a minor that touches it, and a major that does not. */
const IMPACT_CASES: readonly ImpactCase[] = [
  {
    name: "a major that removes the price breaks",
    edits: [edit("voucherify", `${CREATE}.price`)],
    verdict: "breaks",
    line: /\bprice\b/,
  },
  {
    name: "a minor that limits the name touches",
    edits: [edit("voucherify", `${CREATE}.name`, { maxLength: 100 })],
    verdict: "touches",
    line: /\bname\b/,
  },
  {
    name: "a major without the import of SKUs does not touch",
    edits: [edit("voucherify", "$.paths['/v1/skus/importCSV']")],
    verdict: "nothing",
  },
];

/** The outcome of a run of the command. */
export interface ImpactRun {
  readonly code: number | null;
  /** What `--json` printed. */
  readonly stdout: string;
}

/** Runs `impact` with arguments, of which the first is the project. */
export type RunImpact = (args: readonly string[]) => Promise<ImpactRun>;

/** A case with its release. */
export interface PreparedCase extends ImpactCase {
  readonly next: Release;
}

/** Makes the releases of all cases in the temporary folder `below`. */
export async function prepareImpactCases(below: string): Promise<readonly PreparedCase[]> {
  const prepared: PreparedCase[] = [];
  for (const one of IMPACT_CASES) {
    prepared.push({ ...one, next: await nextRelease(below, one.edits) });
  }
  return prepared;
}

/**
 * Runs cases on a project in which the first release is installed.
 * @returns a sentence for each wrong verdict, exit code or line; empty if all are right
 */
export async function runImpactCases(
  cases: readonly PreparedCase[],
  project: string,
  run: RunImpact,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const one of cases) {
    const found = await findProblems(one, project, run);
    problems.push(...found.map((problem) => `${one.name}: ${problem}`));
  }
  return problems;
}

async function findProblems(
  { verdict, line, next }: PreparedCase,
  project: string,
  run: RunImpact,
): Promise<readonly string[]> {
  const target = `@org/products@${next.packageFolder("@org/products")}`;
  const { code, stdout } = await run([project, target, "--json"]);
  const report: Report = JSON.parse(stdout);
  const places = report.changes.flatMap((change) => change.places);
  const wanted = verdict === "breaks" ? 1 : 0;
  return [
    ...(report.verdict === verdict ? [] : [`the verdict is ${report.verdict}, not ${verdict}`]),
    ...(code === wanted ? [] : [`it exits with ${code}, not ${wanted}`]),
    ...(line && places.length === 0 ? ["it names no line"] : []),
    ...places
      .filter(({ text }) => line?.test(text) !== true)
      .map(({ file, line: number, text }) => `it names ${file}:${number}: ${text}`),
  ];
}
