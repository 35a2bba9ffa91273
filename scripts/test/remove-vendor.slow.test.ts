import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors } from "@org/codegen";
import { copyWorkspace, runPnpm } from "@org/exec";
import { WORKSPACE_ROOT } from "@org/exec/workspace";
import { expect, it, onTestFinished } from "vitest";

it("generates, builds and releases without one of the vendors", async () => {
  const folder = await mkdtemp(join(tmpdir(), "remove-vendor-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  const workspace = await copyWorkspace(WORKSPACE_ROOT, folder);
  const [gone, ...others] = await listVendors(workspace);
  await rm(join(workspace, "specs", `${gone}`), { recursive: true });
  for (const command of ["generate", "build"]) await runPnpm([command], { cwd: workspace });
  const facade = await readFile(join(workspace, "packages/products/package.json"), "utf8");
  expect(others.length).toBeGreaterThan(0);
  for (const vendor of others) expect(facade).toContain(`@org/${vendor}`);
  expect(facade).not.toContain(`@org/${gone}`);
  expect(await runPnpm(["test:release"], { cwd: workspace })).toMatch(/\d+ passed, 0 failed/);
}, 1_800_000);
