import type { PackedPackage } from "./release-manifest.ts";

/** Integrity by `name@version` of what the registry has; undefined where it has no such version. */
export type PublishedIntegrity = ReadonlyMap<string, string | undefined>;

/** What a run will do, decided before anything is published. */
export interface PublishPlan {
  /** Not on the registry yet, in order. */
  readonly publish: readonly PackedPackage[];
  /** On the registry already, byte for byte. */
  readonly skip: readonly PackedPackage[];
  /** Why nothing at all may be published; empty where all is well. */
  readonly refusals: readonly string[];
}

/** The key of a version in {@link PublishedIntegrity}. */
export function versionKey(name: string, version: string): string {
  return `${name}@${version}`;
}

/** Every version whose presence on the registry decides something: the packages and what they need. */
export function versionsToLookUp(packages: readonly PackedPackage[]): string[] {
  const keys = packages.flatMap(({ name, version, needs }) => [
    versionKey(name, version),
    ...Object.entries(needs).map(([needed, at]) => versionKey(needed, at)),
  ]);
  return [...new Set(keys)];
}

/**
 * Compares the tarballs with the registry. A version never changes its content, and a package goes
 * out only after all that it needs: else nothing is published at all.
 */
export function planPublish(
  packages: readonly PackedPackage[],
  published: PublishedIntegrity,
): PublishPlan {
  const publish: PackedPackage[] = [];
  const skip: PackedPackage[] = [];
  const refusals: string[] = [];
  const available = new Set([...published].flatMap(([key, known]) => (known ? [key] : [])));
  for (const entry of packages) {
    const key = versionKey(entry.name, entry.version);
    const known = published.get(key);
    if (known === undefined) publish.push(entry);
    else if (known === entry.integrity) skip.push(entry);
    else refusals.push(`${key} is published with another content: it needs a new version.`);
    for (const [needed, at] of Object.entries(entry.needs)) {
      const need = versionKey(needed, at);
      if (available.has(need)) continue;
      refusals.push(`${key} needs ${need}, which is neither published nor packed before it.`);
    }
    available.add(key);
  }
  return { publish, skip, refusals };
}
