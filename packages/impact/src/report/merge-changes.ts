import type { VersionedChange } from "../history/recorded-change.ts";
import type { ReportedChange, Verdict } from "./report.ts";
import { sortLocations } from "./source-location.ts";

/**
 * Merges what is one change for the reader: several operations may share what changed, and several
 * tsconfigs a file. The most severe come first; then they are sorted by package, message and location.
 */
export function mergeChanges(changes: readonly ReportedChange[]): readonly ReportedChange[] {
  const merged = new Map<string, ReportedChange>();
  for (const change of changes) {
    const key = keyOf(change);
    const known = merged.get(key);
    merged.set(key, known ? join(known, change) : change);
  }
  return [...merged.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/**
 * The verdict on all changes together.
 * @param isRead whether all of the project was read
 */
export function verdictOf(changes: readonly ReportedChange[], isRead: boolean): Verdict {
  if (changes.some(({ verdict }) => verdict === "breaks")) return "breaks";
  if (changes.length > 0) return "touches";
  return isRead ? "nothing" : "unknown";
}

/** How many changes a version has for the reader: what several operations share is one. */
export function countChanges(changes: readonly VersionedChange[]): number {
  return new Set(
    changes.map(({ version, rule, level, pointer, summary }) =>
      JSON.stringify([version, rule, level, pointer, summary]),
    ),
  ).size;
}

function keyOf(change: ReportedChange): string {
  const { package: name, version, rule, level, pointer, message } = change;
  const locations = rule === "compiler" ? locationsOf(change) : "";
  return JSON.stringify([name, version, rule, level, pointer, message, locations]);
}

function join(one: ReportedChange, other: ReportedChange): ReportedChange {
  const breaks = [one, other].filter(({ verdict }) => verdict === "breaks");
  // If it breaks at some locations, only those count.
  const counted = breaks.length > 0 ? breaks : [one, other];
  return {
    ...one,
    verdict: breaks.length > 0 ? "breaks" : "touches",
    operations: union(one.operations, other.operations),
    functions: union(one.functions, other.functions),
    places: sortLocations(counted.flatMap(({ places }) => places)),
  };
}

function union(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...some, ...others])].sort();
}

function orderOf(change: ReportedChange): string {
  const { verdict, level, package: name, message } = change;
  const severity = [verdict === "breaks" ? 0 : 1, ["major", "minor", "patch"].indexOf(level)];
  return JSON.stringify([...severity, name, message, locationsOf(change)]);
}

function locationsOf({ places }: ReportedChange): string {
  return places.map(({ file, line, column }) => `${file}:${line}:${column}`).join(" ");
}
