import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** A temporary folder that exists while the tests of a file run. */
export function scratchFolder(): () => string {
  let folder = "";
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "impact-test-")));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}
