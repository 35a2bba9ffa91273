import { beforeAll, expect, it } from "vitest";
import { type PreparedCase, playImpactCases, prepareImpactCases } from "./cases/impact-cases.ts";
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

async function wrongsOf(name: string): Promise<readonly string[]> {
  const project = await installRelease(testProject(name), first, below());
  return playImpactCases(cases, project, (args) => runCli(args, below()));
}

it("the cases for any project that upserts at Voucherify hold for the shop", async () => {
  expect(await wrongsOf("shop")).toEqual([]);
});

it("a project that does not is told what is wrong with it", async () => {
  expect(await wrongsOf("quiet")).toEqual([
    "a major that takes no price breaks: the verdict is nothing, not breaks",
    "a major that takes no price breaks: it exits with 0, not 1",
    "a major that takes no price breaks: it names no line",
    "a minor that limits the name touches: the verdict is nothing, not touches",
    "a minor that limits the name touches: it names no line",
  ]);
});
