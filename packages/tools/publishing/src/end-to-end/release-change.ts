import assert from "node:assert/strict";
import { commitAll } from "@org/exec";
import { namedLevels, readChangesets } from "../version/changesets.ts";
import type { Level } from "../version/level.ts";
import { assertProposable } from "./assert-proposable.ts";
import { tagAll } from "./tag-all.ts";
import { pack, publish, runScript, type TestEnvironment, versionsOf } from "./test-environment.ts";
import type { Vendor } from "./vendors.ts";

/** The package that needs every vendor. */
export const FACADE = "@org/products";

/** The command that needs the facade, and is released with it. */
export const MOCK = "@org/mock";

/** What must come of a vendor's change. */
export interface ExpectedRelease {
  readonly vendor: Vendor;
  readonly level: Level;
  /** What the changeset must say. */
  readonly says: RegExp;
}

/** Turns the workspace with its changesets into a release that is packed. */
export async function prepareRelease(environment: TestEnvironment, name: string): Promise<void> {
  await commitAll(environment.workspace, name);
  await runScript(environment, "release/version");
  await assertProposable(environment.workspace, "release/next");
  await runScript(environment, "generate", ["--check"]);
  await commitAll(environment.workspace, `Release: ${name}`);
  await pack(environment, "unpublished");
}

/**
 * Releases what has changed in a vendor's folder: generate, changeset, version, pack, publish, tag.
 * Nobody names a level on the way: it is proved, and moves the vendor, what needs it, and nothing else.
 * @throws Error that says what does not hold
 */
export async function releaseChange(
  environment: TestEnvironment,
  { vendor: { slug, packageName }, level, says }: ExpectedRelease,
): Promise<void> {
  const before = await versionsOf(environment);
  await runScript(environment, "generate");
  await runScript(environment, "changeset-specs");
  const byHand = [`specs/${slug}/transcribed.yaml`];
  await assertProposable(environment.workspace, `refresh/${slug}`, byHand);
  const changesets = await readChangesets(environment.workspace);
  assert.deepEqual([...changesets.keys()], [`spec-${slug}.md`]);
  assert.equal(namedLevels(changesets).get(packageName), level);
  assert.match(changesets.get(`spec-${slug}.md`) ?? "", says);
  await prepareRelease(environment, `${slug}: ${level}`);
  const { code, output } = await publish(environment);
  assert.equal(code, 0, output);
  const after = await versionsOf(environment);
  await tagAll(environment.workspace, after);
  const moving = [packageName, FACADE, MOCK];
  assert.deepEqual(
    Object.fromEntries(after),
    Object.fromEntries(
      [...before].map(([name, at]) => [name, moving.includes(name) ? bump(at, level) : at]),
    ),
  );
}

function bump(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (level === "major") return `${major + 1}.0.0`;
  return level === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
