import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commitAll, runOrThrow } from "@org/exec";
import { namedLevels, readChangesets } from "../version/changesets.ts";
import { highestLevel, type Level } from "../version/level.ts";
import { FACADE, MOCK } from "./facade.ts";
import { pack, publish, runScript, type Stage, versionsOf } from "./stage.ts";
import type { VendorPages } from "./vendor-pages.ts";
import { replaceText, type VendorRevision } from "./vendor-revision.ts";

/** Versions before and after a wave, by package. */
export interface PlayedWave {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/**
 * Plays revisions of several vendors as one release: refresh, generate, changeset, version, pack,
 * publish, tag. Nobody says a level on the way: it is proved, and must be the revision's.
 * @throws Error that says what does not hold
 */
export async function playWave(
  stage: Stage,
  pages: readonly VendorPages[],
  wave: readonly VendorRevision[],
): Promise<PlayedWave> {
  const before = await versionsOf(stage);
  for (const revision of wave) await edit(stage, pages, revision);
  await refresh(stage, wave);
  await runScript(stage, "generate");
  await runScript(stage, "changeset-specs");
  await assertProved(stage, wave);
  await release(stage, wave.map(({ name, vendor }) => `${vendor} ${name}`).join("; "));
  const after = await versionsOf(stage);
  assert.deepEqual(Object.fromEntries(after), expectedVersions(before, wave));
  return { before, after };
}

/** Gives the versions of the copy their tags, as the workflow does after publishing. */
export async function tagVersions(stage: Stage): Promise<void> {
  for (const [name, version] of await versionsOf(stage)) {
    const tag = `${name}@${version}`;
    const known = await runOrThrow("git", ["tag", "--list", tag], { cwd: stage.workspace });
    if (known === "") await runOrThrow("git", ["tag", tag], { cwd: stage.workspace });
  }
}

async function edit(
  stage: Stage,
  pages: readonly VendorPages[],
  { vendor, edits }: VendorRevision,
): Promise<void> {
  for (const one of edits) {
    if (one.file.startsWith("source/")) {
      pages.find((own) => own.vendor === vendor)?.edit(one);
      continue;
    }
    const path = join(stage.workspace, "specs", vendor, one.file);
    await writeFile(path, replaceText(await readFile(path, "utf8"), one.replace));
  }
}

async function refresh(stage: Stage, wave: readonly VendorRevision[]): Promise<void> {
  for (const acceptsRemovals of [false, true]) {
    const vendors = wave
      .filter((one) => (one.acceptsRemovals ?? false) === acceptsRemovals)
      .map(({ vendor }) => vendor);
    if (vendors.length === 0) continue;
    const flags = acceptsRemovals ? ["--accept-removals"] : [];
    const output = await runScript(stage, "specs-refresh", [...vendors, ...flags]);
    for (const { vendor, edits } of wave.filter((one) => vendors.includes(one.vendor))) {
      for (const { file } of edits.filter((one) => one.file.startsWith("source/"))) {
        assert.ok(output.includes(`specs/${vendor}/${file}: changed`), output);
      }
    }
  }
}

async function assertProved(stage: Stage, wave: readonly VendorRevision[]): Promise<void> {
  const changesets = await readChangesets(stage.workspace);
  for (const { vendor, name, level, says } of wave) {
    const text = changesets.get(`spec-${vendor}.md`);
    const proved =
      text === undefined ? "none" : namedLevels(new Map([["", text]])).get(`@org/${vendor}`);
    assert.equal(proved, level, `${vendor} ${name}: proved ${proved}, is ${level}\n${text ?? ""}`);
    if (says) assert.match(text ?? "", says);
  }
}

async function release(stage: Stage, name: string): Promise<void> {
  await commitAll(stage.workspace, name);
  await runScript(stage, "release-version");
  await runScript(stage, "generate", ["--check"]);
  await commitAll(stage.workspace, `Release: ${name}`);
  await pack(stage, "unpublished");
  const { code, output } = await publish(stage);
  assert.equal(code, 0, output);
  await tagVersions(stage);
}

/** Each vendor moves by its own level, the facade and what needs it by the highest, and nothing else. */
function expectedVersions(
  before: ReadonlyMap<string, string>,
  wave: readonly VendorRevision[],
): Record<string, string> {
  const levels = new Map<string, Level>();
  for (const { vendor, level } of wave) if (level !== "none") levels.set(`@org/${vendor}`, level);
  const highest = highestLevel([...levels.values()]);
  if (highest) for (const name of [FACADE, MOCK]) levels.set(name, highest);
  return Object.fromEntries(
    [...before].map(([name, version]) => [name, bump(version, levels.get(name))]),
  );
}

function bump(version: string, level: Level | undefined): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (level === "major") return `${major + 1}.0.0`;
  if (level === "minor") return `${major}.${minor + 1}.0`;
  return level === "patch" ? `${major}.${minor}.${patch + 1}` : version;
}
