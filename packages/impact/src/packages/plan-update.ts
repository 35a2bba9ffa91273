import { gt, satisfies } from "semver";
import { Refusal } from "../refusal.ts";
import { FACADE, isOfFamily, SCOPE } from "./family.ts";
import { type FetchedPackage, fetchPackage, openPackage } from "./fetch-package.ts";
import { findInstalled, type InstalledPackage } from "./installed-package.ts";
import { neededBy, readManifest } from "./manifest.ts";
import type { Target } from "./target.ts";

/** One package that the update replaces. */
export interface Step {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly installed: InstalledPackage;
  readonly next: FetchedPackage;
}

/** What an update of a project comes to. */
export interface Update {
  /** The packages asked for, each followed by those that come with it. */
  readonly steps: readonly Step[];
  /** Where the new packages are, by the folder in which the compiler is to find them. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** Where to look, and what is given. */
export interface UpdateRequest {
  /** Absolute path of the project. */
  readonly project: string;
  /** Undefined for the latest of all that the project needs. */
  readonly target: Target | undefined;
  /** Folder that a path in the target starts from. */
  readonly from: string;
  /** A temporary folder. */
  readonly below: string;
}

/**
 * Finds out which packages an update replaces: those asked for, and those of ours that they need in
 * another version than the installed one. Gets the new ones.
 * @throws Refusal where something is not installed, not to be had, or not newer
 */
export async function planUpdate(request: UpdateRequest): Promise<Update> {
  const steps: Step[] = [];
  const redirects = new Map<string, string>();
  const replace = async (
    installed: InstalledPackage,
    next: FetchedPackage,
    beside: string | undefined,
  ): Promise<void> => {
    const { name, version: from } = installed.manifest;
    redirects.set(installed.folder, next.folder);
    steps.push({ name, from, to: next.manifest.version, installed, next });
    for (const [needed, range] of Object.entries(next.manifest.dependencies ?? {})) {
      if (!isOfFamily(needed)) continue;
      const present = findInstalled(needed, installed.folder);
      if (present && redirects.has(present.folder)) continue;
      const given = beside === undefined ? undefined : findInstalled(needed, beside);
      if (present && !given && fits(present, range)) continue;
      const wanted =
        given ?? (await fetchPackage(`${needed}@${range}`, request.project, request.below));
      if (present) await replace(present, wanted, given?.folder);
      else redirects.set(`${installed.folder}/node_modules/${needed}`, wanted.folder);
    }
  };
  for (const target of request.target ? [request.target] : latestOfAll(request.project)) {
    const installed = findPackage(target.name, request.project);
    if (redirects.has(installed.folder)) continue;
    const next = target.isPath
      ? openPackage(target.name, target.wanted, request.from, request.below)
      : await fetchPackage(`${target.name}@${target.wanted}`, request.project, request.below);
    refuseOlder(installed, next, target);
    // A folder has what belongs to it around it, as in a workspace; a tarball comes alone.
    const isFolder = target.isPath && !/\.t(?:ar\.)?gz$/.test(target.wanted);
    await replace(installed, next, isFolder ? next.folder : undefined);
  }
  return { steps, redirects };
}

/** A range that only means something in a workspace is that of the package beside it. */
function fits({ manifest }: InstalledPackage, range: string): boolean {
  return range.startsWith("workspace:") || satisfies(manifest.version, range);
}

function refuseOlder(installed: InstalledPackage, next: FetchedPackage, { name }: Target): void {
  const [from, to] = [installed.manifest.version, next.manifest.version];
  if (!gt(from, to)) return;
  throw new Refusal(
    `${name} ${from} is installed, which is newer than ${to}: name a later version.`,
  );
}

/** The facade hands on packages that the project itself need not name. */
function findPackage(name: string, project: string): InstalledPackage {
  const facade = findInstalled(FACADE, project);
  const found =
    findInstalled(name, project) ?? (facade ? findInstalled(name, facade.folder) : undefined);
  if (found) return found;
  throw new Refusal(
    `${name} is not installed in ${project}: install the project's packages first.`,
  );
}

function latestOfAll(project: string): readonly Target[] {
  const manifest = readManifest(project);
  if (!manifest) throw new Refusal(`${project} has no package.json: name the folder of a project.`);
  const names = [...neededBy(manifest).keys()].filter(isOfFamily);
  const generated = names.filter(
    (name) => name === FACADE || findPackage(name, project).manifest.generatedFrom !== undefined,
  );
  if (generated.length === 0) {
    throw new Refusal(
      `${project} needs no client of ${SCOPE}: there is nothing to compare. In a workspace, name the folder that needs one, or say which package.`,
    );
  }
  // The facade brings the vendors' packages in the versions that belong together.
  const inOrder = generated.sort((a, b) => Number(b === FACADE) - Number(a === FACADE));
  return inOrder.map((name) => ({ name, wanted: "latest", isPath: false }));
}
