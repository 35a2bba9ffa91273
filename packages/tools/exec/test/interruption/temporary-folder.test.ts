import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { inTemporaryFolder } from "../../src/interruption/temporary-folder.ts";

let parent = "";
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "temporary-folder-test-"));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

it("provides a folder while the work runs", async () => {
  const inside = await inTemporaryFolder(parent, "work-", async (folder) => {
    await writeFile(join(folder, "file"), "text");
    return await readdir(folder);
  });
  expect(inside).toEqual(["file"]);
  expect(await readdir(parent)).toEqual([]);
});

it("removes the folder if the work fails", async () => {
  const work = inTemporaryFolder(parent, "work-", () => Promise.reject(new Error("No.")));
  await expect(work).rejects.toThrow("No.");
  expect(await readdir(parent)).toEqual([]);
});

it.skipIf(process.platform === "win32")(
  "removes the folder when the process is told to end, which it then does",
  async () => {
    const module = new URL("../../src/interruption/temporary-folder.ts", import.meta.url).href;
    const source = `
      import { inTemporaryFolder } from ${JSON.stringify(module)};
      await inTemporaryFolder(${JSON.stringify(parent)}, "work-", () => {
        console.log("at work");
        return new Promise(() => setInterval(() => {}, 60_000));
      });`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", source]);
    await once(child.stdout, "data");
    expect(await readdir(parent)).toHaveLength(1);
    child.kill("SIGTERM");
    const [, signal] = await once(child, "exit");
    expect(signal).toBe("SIGTERM");
    expect(await readdir(parent)).toEqual([]);
  },
);
