import { sha256 } from "../../json/sha256.ts";

/**
 * Makes the names unique: those that differ only in case get a suffix from their own key, so that
 * none depends on the order or on later additions.
 * @param kept keys whose names stay as they are
 */
export function distinguishNames(
  wanted: ReadonlyMap<string, string>,
  kept: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  const users = Map.groupBy(wanted, ([, name]) => name.toLowerCase());
  return new Map(
    [...wanted].map(([key, name]) => {
      const isShared = (users.get(name.toLowerCase())?.length ?? 0) > 1;
      return [key, isShared && !kept.has(key) ? name + sha256(key).slice(0, 4) : name];
    }),
  );
}
