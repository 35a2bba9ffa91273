import { sha256 } from "../../json/sha256.ts";

/**
 * Names by key, each of them once: those that are equal but for case get a suffix from their own key,
 * so that none depends on an order, or on what else is there later.
 * @param kept keys whose names stay as they are
 */
export function tellApart(
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
