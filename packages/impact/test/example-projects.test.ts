import { beforeAll, describe, expect, it } from "vitest";
import { findWrongs, IMPACT_CASES } from "../test-support/impact-cases.ts";
import { installRelease } from "../test-support/install-release.ts";
import { firstRelease, nextRelease, type Release } from "../test-support/next-release.ts";
import { runCli } from "./support/run-cli.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { testProject } from "./support/test-projects.ts";

/** Projects that upsert a product at Voucherify. */
const PROJECTS = [testProject("shop")];

const below = scratchFolder();
let first: Release;

beforeAll(async () => {
  first = await firstRelease(below());
});

describe.each(IMPACT_CASES)("$name", (impactCase) => {
  let next: Release;
  beforeAll(async () => {
    next = await nextRelease(below(), impactCase.edits);
  });

  it.each(PROJECTS)("%s", async (project) => {
    const folder = await installRelease(project, first, below());
    const run = (args: readonly string[]) => runCli(args, below());
    expect(await findWrongs(impactCase, folder, next, run)).toEqual([]);
  });
});
