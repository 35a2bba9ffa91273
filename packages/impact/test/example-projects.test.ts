import { expect, it } from "vitest";
import { playImpactCases } from "../test-support/impact-cases.ts";
import { installRelease } from "../test-support/install-release.ts";
import { firstRelease } from "../test-support/next-release.ts";
import { runCli } from "./support/run-cli.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { testProject } from "./support/test-projects.ts";

const below = scratchFolder();

it("the cases for any project that upserts at Voucherify hold for the shop", async () => {
  const folder = await installRelease(testProject("shop"), await firstRelease(below()), below());
  expect(await playImpactCases(folder, below(), (args) => runCli(args, below()))).toEqual([]);
});

it("a project that does not is told what is wrong with it", async () => {
  const folder = await installRelease(testProject("quiet"), await firstRelease(below()), below());
  expect(await playImpactCases(folder, below(), (args) => runCli(args, below()))).toEqual([
    "a major that takes no price breaks: the verdict is nothing, not breaks",
    "a major that takes no price breaks: it exits with 0, not 1",
    "a major that takes no price breaks: it names no line",
    "a minor that limits the name touches: the verdict is nothing, not touches",
    "a minor that limits the name touches: it names no line",
  ]);
});
