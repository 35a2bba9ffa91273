import type { PublicPackage } from "../packages/public-packages.ts";
import { highestLevel, type Level } from "./level.ts";

/** A package that must be released further than the changesets say. */
export interface Raise {
  readonly name: string;
  readonly folder: string;
  readonly level: Level;
  /** Names of the packages that ask for it. */
  readonly because: readonly string[];
}

/**
 * Finds the packages that would be released below what they need: a package hands on what it needs
 * (the facade its vendors, a vendor its runtime), so a change there is a change of its own. Left
 * alone, changesets turns a vendor's major into a patch of the facade and a minor into nothing.
 * @param packages each after those that it needs
 * @param named the highest level that a changeset names, by package
 */
export function raiseDependents(
  packages: readonly PublicPackage[],
  named: ReadonlyMap<string, Level>,
): Raise[] {
  const levels = new Map(named);
  const raises: Raise[] = [];
  for (const { name, folder, needs } of packages) {
    const asked = needs.flatMap((needed) => levels.get(needed) ?? []);
    const own = levels.get(name);
    const level = highestLevel([...asked, ...(own ? [own] : [])]);
    if (level === undefined || level === own) continue;
    levels.set(name, level);
    const because = needs.filter((needed) => levels.get(needed) === level);
    raises.push({ name, folder, level, because });
  }
  return raises;
}
