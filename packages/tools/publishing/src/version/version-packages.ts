import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runInstalled } from "@org/exec";
import { type PublicPackage, readPublicPackages } from "../packages/public-packages.ts";
import { namedLevels, readChangesets, writeRaise } from "./changesets.ts";
import { type ChangeHistory, closeChanges } from "./close-changes.ts";
import { type Raise, raiseDependents } from "./raise-dependents.ts";

/** What versioning came to. */
export interface VersionResult {
  /** Packages that were raised above what the changesets said. */
  readonly raises: readonly Raise[];
  /** Packages whose version moved, with the new one. */
  readonly released: readonly PublicPackage[];
}

/**
 * Turns the pending changesets into versions, changelogs and the vendors' histories. Every package
 * that needs another is released at least as far as that one. Nothing pending, nothing done.
 * @throws Error where changesets refuses; the message is its own
 */
export async function versionPackages(root: string): Promise<VersionResult> {
  const before = await readPublicPackages(root);
  const raises = raiseDependents(before, namedLevels(await readChangesets(root)));
  for (const raise of raises) await writeRaise(root, raise);
  await runInstalled(root, "@changesets/cli", "changeset", ["version"]);
  const versions = new Map(before.map(({ name, version }) => [name, version]));
  const released = (await readPublicPackages(root)).filter(
    ({ name, version }) => versions.get(name) !== version,
  );
  for (const entry of released) await closeHistory(root, entry);
  return { raises, released };
}

async function closeHistory(root: string, { folder, version }: PublicPackage): Promise<void> {
  const path = join(root, "packages", folder, "changes.json");
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return;
  const history: ChangeHistory = JSON.parse(text);
  await writeFile(path, `${JSON.stringify(closeChanges(history, version), null, 2)}\n`);
}
