import type { InstalledVendor } from "./find-vendors.ts";

/**
 * The requested vendors, in that order; all if none is requested. @throws Error for one that is
 * unknown
 */
export function chooseVendors(
  wanted: readonly string[],
  known: ReadonlyMap<string, InstalledVendor>,
): readonly InstalledVendor[] {
  if (known.size === 0) throw new Error("No package of a vendor is installed here.");
  if (wanted.length === 0) return [...known.values()];
  const names = [...known.keys()].join(", ");
  return wanted.map((slug) => {
    const vendor = known.get(slug);
    if (vendor === undefined) {
      throw new Error(`There is no vendor ${JSON.stringify(slug)}. Known are: ${names}.`);
    }
    return vendor;
  });
}
