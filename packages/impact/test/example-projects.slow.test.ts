import { beforeAll, expect, it } from "vitest";
import { findImpact } from "../src/find-impact.ts";
import {
  type PreparedCase,
  playImpactCases,
  prepareImpactCases,
  type RunImpact,
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

async function wrongsOf(name: string, run: RunImpact): Promise<readonly string[]> {
  const project = await installRelease(testProject(name), first, below());
  return playImpactCases(cases, project, run);
}

it("the cases for any project that upserts at Voucherify hold for the shop", async () => {
  expect(await wrongsOf("shop", (args) => runCli(args, below()))).toEqual([]);
});

it("a project that does not is told what is wrong with it", async () => {
  const run: RunImpact = async ([project = "", target]) => {
    const report = await findImpact({ project, target });
    return { code: report.verdict === "breaks" ? 1 : 0, stdout: JSON.stringify(report) };
  };
  expect(await wrongsOf("quiet", run)).toEqual([
    "a major that takes no price breaks: the verdict is nothing, not breaks",
    "a major that takes no price breaks: it exits with 0, not 1",
    "a major that takes no price breaks: it names no line",
    "a minor that limits the name touches: the verdict is nothing, not touches",
    "a minor that limits the name touches: it names no line",
  ]);
});
