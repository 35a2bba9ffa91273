import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { vi } from "vitest";

/**
 * What npm does when it publishes or stages a package: takes it; refuses it; takes it and fails all the
 * same; has it staged already.
 */
export type Behavior = "take" | "refuse" | "take and fail" | "staged before";

/** A command `npm` on PATH that keeps its registry in a file. */
export interface FakeNpm {
  readonly folder: string;
  /** Sets what is published, by `name@version`, and how npm behaves, by tarball. */
  set(published: Record<string, string>, behaviors?: Record<string, Behavior>): Promise<void>;
  /** What is published, in the order it came. */
  published(): Promise<string[]>;
  /** What is staged, likewise. */
  staged(): Promise<string[]>;
  remove(): Promise<void>;
}

// The tarballs of these tests are named name@version and hold their integrity.
const NPM = `#!${process.execPath}
const fs = require("node:fs"), path = require("node:path");
const file = path.join(__dirname, "..", "registry.json");
const state = JSON.parse(fs.readFileSync(file, "utf8"));
const isStage = process.argv[2] === "stage";
const [command, subject] = process.argv.slice(isStage ? 3 : 2);
if (!process.argv.includes("--ignore-scripts") && command === "publish") process.exit(1);
if (command === "view") {
  if (state.down) { console.error("npm error code ECONNREFUSED"); process.exit(1); }
  const known = state.published[subject];
  if (known === undefined) { console.error("npm error code E404"); process.exit(1); }
  console.log(JSON.stringify(known));
} else {
  const key = decodeURIComponent(path.basename(subject, ".tgz"));
  const behavior = state.behaviors[key] ?? "take";
  if (behavior === "staged before") {
    console.error('npm error code E409\\nnpm error 409 Conflict - Cannot stage previously published version "1.0.0".');
    process.exit(1);
  }
  if (isStage && behavior !== "refuse") {
    state.staged.push(key);
    fs.writeFileSync(file, JSON.stringify(state));
    console.log("+ " + key + " (staged with id 00000000-0000-4000-8000-00000000000" + state.staged.length + ")");
  } else if (behavior !== "refuse") {
    state.published[key] = "sha512-" + require("node:crypto").createHash("sha512").update(fs.readFileSync(subject)).digest("base64");
    fs.writeFileSync(file, JSON.stringify(state));
  }
  if (behavior !== "take") { console.error("npm error code E503"); process.exit(1); }
}
`;

/** Puts a fake npm before the real one for the running test. */
export async function makeFakeNpm(): Promise<FakeNpm> {
  const folder = await mkdtemp(join(tmpdir(), "npm-"));
  const registry = join(folder, "registry.json");
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin", "npm"), NPM);
  await chmod(join(folder, "bin", "npm"), 0o755);
  vi.stubEnv("PATH", `${join(folder, "bin")}${delimiter}${process.env["PATH"]}`);
  const set: FakeNpm["set"] = (published, behaviors = {}) =>
    writeFile(registry, JSON.stringify({ published, behaviors, staged: [] }));
  await set({});
  return {
    folder,
    set,
    published: async () => Object.keys(JSON.parse(await readFile(registry, "utf8")).published),
    staged: async () => JSON.parse(await readFile(registry, "utf8")).staged,
    remove: async () => {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true });
    },
  };
}
