import { gt, satisfies } from "semver";
import { ImpactError } from "../impact-error.ts";
import { type FetchedPackage, fetchPackage, openPackage } from "./fetch-package.ts";
import { findInstalled, type InstalledPackage } from "./installed-package.ts";
import { dependenciesOf, readManifest } from "./manifest.ts";
import { refuseInvalidName } from "./registry-spec.ts";
import { FACADE, isInScope, SCOPE } from "./scope.ts";
import type { Target } from "./target.ts";

/** One package that the update replaces. */
export interface Step {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly installed: InstalledPackage;
  readonly next: FetchedPackage;
}

/** What an update of a project replaces. */
export interface Update {
  /** The requested packages, each followed by those that it pulls in. */
  readonly steps: readonly Step[];
  /** Folders of the new packages, by the folder in which the compiler is to see them. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** A project and the update that is asked for. */
export interface UpdateRequest {
  /** Absolute path of the project. */
  readonly project: string;
  /** Undefined for the latest version of each client that the project needs. */
  readonly target: Target | undefined;
  /** Folder that a path in the target starts from. */
  readonly from: string;
  /** A temporary folder. */
  readonly below: string;
}

/**
 * Finds out which packages an update replaces: the requested ones, and those of ours that they need in
 * another version than the installed one. Fetches the new ones.
 * @throws ImpactError if a package is not installed, cannot be fetched, or is older
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
      if (!isInScope(needed)) continue;
      refuseInvalidName(needed);
      const present = findInstalled(needed, installed.folder);
      if (present && redirects.has(present.folder)) continue;
      const given = beside === undefined ? undefined : findInstalled(needed, beside);
      if (present && !given && fits(present, range)) continue;
      const wanted = given ?? (await fetchPackage(needed, range, request.project, request.below));
      if (present) await replace(present, wanted, given?.folder);
      else redirects.set(`${installed.folder}/node_modules/${needed}`, wanted.folder);
    }
  };
  for (const target of request.target ? [request.target] : latestOfAll(request.project)) {
    const installed = findPackage(target.name, request.project);
    if (redirects.has(installed.folder)) continue;
    const next = target.isPath
      ? await openPackage(target.name, target.wanted, request.from, request.below)
      : await fetchPackage(target.name, target.wanted, request.project, request.below);
    refuseOlder(installed, next, target);
    // A folder may have its dependencies beside it, as in a workspace; a tarball never does.
    const isFolder = target.isPath && !/\.t(?:ar\.)?gz$/.test(target.wanted);
    await replace(installed, next, isFolder ? next.folder : undefined);
  }
  return { steps, redirects };
}

/** A `workspace:` range always means the package beside it. */
function fits({ manifest }: InstalledPackage, range: unknown): boolean {
  if (typeof range !== "string") return false;
  return range.startsWith("workspace:") || satisfies(manifest.version, range);
}

function refuseOlder(installed: InstalledPackage, next: FetchedPackage, { name }: Target): void {
  const [from, to] = [installed.manifest.version, next.manifest.version];
  if (!gt(from, to)) return;
  throw new ImpactError(
    `${name} ${from} is installed, which is newer than ${to}: name a later version.`,
  );
}

/** The facade re-exports packages that the project itself need not depend on. */
function findPackage(name: string, project: string): InstalledPackage {
  const facade = findInstalled(FACADE, project);
  const found =
    findInstalled(name, project) ?? (facade ? findInstalled(name, facade.folder) : undefined);
  if (found) return found;
  throw new ImpactError(
    `${name} is not installed in ${project}: install the project's packages first.`,
  );
}

function latestOfAll(project: string): readonly Target[] {
  const manifest = readManifest(project);
  if (!manifest)
    throw new ImpactError(`${project} has no package.json: name the folder of a project.`);
  const names = dependenciesOf(manifest).filter(isInScope);
  const generated = names.filter(
    (name) => name === FACADE || findPackage(name, project).manifest.generatedFrom !== undefined,
  );
  if (generated.length === 0) {
    throw new ImpactError(
      `${project} depends on no client of ${SCOPE}: there is nothing to compare. In a workspace, name the folder that does, or name a package.`,
    );
  }
  // First the facade, which determines the versions of the vendors' packages.
  const facadeFirst = generated.sort((a, b) => Number(b === FACADE) - Number(a === FACADE));
  return facadeFirst.map((name) => ({ name, wanted: "latest", isPath: false }));
}
