import { type Change, type Judgment, LEVELS } from "./change.ts";
import { NOT_PROVED } from "./compare/rules.ts";
import { disagreementsIn } from "./judge.ts";
import { oneLine } from "./one-line.ts";

/**
 * Formats a judgment for a person: the level and how many changes there are, the disagreements of the
 * oracles, then every change, once with all operations that share it.
 */
export function formatJudgment({ level, agree, changes }: Judgment): string {
  const unproved = changes.find(({ rule }) => rule === NOT_PROVED);
  const entries = entriesOf(changes.filter(({ rule }) => rule !== NOT_PROVED));
  const disputed = disagreementsIn(changes);
  const open = disputed.filter(({ rule, waived }) => rule !== NOT_PROVED && waived === undefined);
  const waived = disputed.filter((change) => change.waived !== undefined);
  const verdict = unproved
    ? "the compiler had no say"
    : `the oracles ${agree ? "agree" : "DISAGREE"}`;
  const sections = LEVELS.toReversed().flatMap((name) => {
    const own = entries.filter(({ change }) => change.level === name);
    return own.length === 0 ? [] : [`${name}:\n${own.map(formatEntry).join("\n")}`];
  });
  return [
    `level: ${level} (${countEntries(entries)}; ${verdict})`,
    ...(unproved ? [formatUnproved(unproved)] : []),
    ...(open.length > 0 ? [formatDisagreements(entriesOf(open))] : []),
    ...(waived.length > 0 ? [waived.map(formatWaived).join("\n")] : []),
    ...sections,
  ].join("\n\n");
}

/** A change, and the operations that share it. */
interface Entry {
  readonly change: Change;
  readonly operations: readonly string[];
}

function entriesOf(changes: readonly Change[]): readonly Entry[] {
  const groups = Map.groupBy(changes, ({ operation: _, ...shared }) => JSON.stringify(shared));
  return [...groups.values()].flatMap((group) => {
    const [change] = group;
    const operations = group.flatMap(({ operation }) => operation ?? []);
    return change ? [{ change, operations }] : [];
  });
}

/** What a change counts as, in the words of one and of several. */
const COUNTED: readonly (readonly [
  one: string,
  several: string,
  is: (change: Change) => boolean,
])[] = [
  ["breaking", "breaking", ({ level }) => level === "major"],
  ["deprecation", "deprecations", ({ rule }) => /(?:^|-)deprecated$/.test(rule)],
  ["addition", "additions", ({ level, seenBy }) => level === "minor" && seenBy !== "wire"],
  ["only on the wire", "only on the wire", ({ seenBy }) => seenBy === "wire"],
  ["only in words", "only in words", () => true],
];

/** Such as `3 breaking, 12 additions, 2 only on the wire`: each entry once. */
function countEntries(entries: readonly Entry[]): string {
  if (entries.length === 0) return "no changes";
  const kinds = entries.map(({ change }) => COUNTED.findIndex(([, , is]) => is(change)));
  const counts = COUNTED.flatMap(([one, several], index) => {
    const count = kinds.filter((kind) => kind === index).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  });
  return counts.join(", ");
}

function formatEntry({ change, operations }: Entry): string {
  const { rule, seenBy, pointer, summary } = change;
  const [only, ...others] = operations;
  const where = only === undefined || others.length > 0 ? "" : `${only}: `;
  const shared =
    others.length === 0
      ? ""
      : `\n    in ${operations.length} operations: ${oneLine(operations.join(", "))}`;
  return `  ${oneLine(where + summary)}\n    ${rule}, seen by ${seenBy}, ${oneLine(pointer) || "/"}${shared}`;
}

function formatUnproved({ summary }: Change): string {
  return `${oneLine(summary)}\nWhat follows is the comparison's alone; docs/semver.md says what to do.`;
}

function formatDisagreements(entries: readonly Entry[]): string {
  const count = entries.length === 1 ? "a change" : `${entries.length} changes`;
  const lines = entries.map(({ change: { oracle, rule, pointer, summary } }) => {
    const says =
      oracle === "diff"
        ? "the comparison says that it breaks, the compiler does not"
        : "the compiler says that it breaks, no rule says why";
    return `  ${rule} ${oneLine(pointer) || "/"}: ${says}.\n    ${oneLine(summary)}`;
  });
  return `The oracles disagree on ${count}; docs/semver.md says how to settle it.\n${lines.join("\n")}`;
}

function formatWaived({ rule, pointer, waived }: Change): string {
  return `waived: ${rule} ${oneLine(pointer) || "/"}: ${waived}`;
}
