import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { finishReplacing, replaceFiles } from "../../src/io/files/replace-files.ts";

// A first, a middle and a last one.
const FILES = Array.from({ length: 3 }, (_, index) => `specs/acme/source/${index}.json`);
const treeOf = (text: string) => new Map(FILES.map((file) => [file, `${text} ${file}`]));

async function makeTree() {
  const root = await mkdtemp(join(tmpdir(), "replace-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const read = async () => {
    const texts = await Promise.all(FILES.map((file) => readFile(join(root, file), "utf8")));
    return [...new Set(texts.map((text) => text.split(" ")[0]))];
  };
  return { root, read };
}

/** Replaces the files in a process that kills itself right before its n-th step on the disk. */
function replaceAndDie(root: string, step: number): Promise<NodeJS.Signals | null> {
  const program = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    let left = ${step};
    const counted = (of, name) => {
      const original = of[name];
      of[name] = (...args) => {
        left -= 1;
        if (left === 0) process.kill(process.pid, "SIGKILL");
        return original.apply(of, args);
      };
    };
    for (const name of ["mkdir", "open", "rm"]) counted(fs.promises, name);
    for (const name of ["renameSync", "mkdirSync", "rmSync", "readFileSync", "existsSync"]) counted(fs, name);
    syncBuiltinESMExports();
    const { replaceFiles } = await import(${JSON.stringify(new URL("../../src/io/files/replace-files.ts", import.meta.url).href)});
    await replaceFiles(${JSON.stringify(root)}, new Map(${JSON.stringify([...treeOf("new")])}));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program]);
  return new Promise((resolve) => child.once("close", (_, signal) => resolve(signal)));
}

it("replaces all files, and leaves nothing else behind", async () => {
  const { root, read } = await makeTree();
  await replaceFiles(root, treeOf("old"));
  expect(await read()).toEqual(["old"]);
  await replaceFiles(root, treeOf("new"));
  expect(await read()).toEqual(["new"]);
  await expect(
    readFile(join(root, "node_modules/.cache/specs-refresh/journal.json")),
  ).rejects.toThrow();
});

it("leaves the tree old or new when killed at any step", async () => {
  const outcomes = new Set<string>();
  let step = 0;
  for (let signal: NodeJS.Signals | null = "SIGKILL"; signal !== null; ) {
    const { root, read } = await makeTree();
    await replaceFiles(root, treeOf("old"));
    step += 1;
    signal = await replaceAndDie(root, step);
    finishReplacing(root);
    const found = await read();
    expect(found, `killed at step ${step}`).toHaveLength(1);
    outcomes.add(found[0] ?? "");
  }
  expect([...outcomes].sort()).toEqual(["new", "old"]);
  expect(step).toBeGreaterThan(20);
});
