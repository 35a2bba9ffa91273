import { beforeAll, expect, it } from "vitest";
import { findImpact } from "../src/find-impact.ts";
import {
  type PreparedCase,
  prepareImpactCases,
  type RunImpact,
  runImpactCases,
} from "./cases/impact-cases.ts";
import { installRelease } from "./cases/install-release.ts";
import { firstRelease, type Release } from "./cases/next-release.ts";
import { runCli } from "./support/run-cli.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { testProject } from "./support/test-projects.ts";

const below = scratchFolder();
let first: Release;
let cases: readonly PreparedCase[];

beforeAll(async () => {
  first = await firstRelease(below());
  cases = await prepareImpactCases(below());
});

async function problemsOf(name: string, run: RunImpact): Promise<readonly string[]> {
  const project = await installRelease(testProject(name), first, below());
  return runImpactCases(cases, project, run);
}

it("the cases for any project that upserts at Voucherify hold for the shop", async () => {
  expect(await problemsOf("shop", (args) => runCli(args, below()))).toEqual([]);
});

it("the cases list what is wrong with a project that does not", async () => {
  const run: RunImpact = async ([project = "", target]) => {
    const report = await findImpact({ project, target });
    return { code: report.verdict === "breaks" ? 1 : 0, stdout: JSON.stringify(report) };
  };
  expect(await problemsOf("quiet", run)).toEqual([
    "a major that removes the price breaks: the verdict is nothing, not breaks",
    "a major that removes the price breaks: it exits with 0, not 1",
    "a major that removes the price breaks: it names no line",
    "a minor that limits the name touches: the verdict is nothing, not touches",
    "a minor that limits the name touches: it names no line",
  ]);
});
