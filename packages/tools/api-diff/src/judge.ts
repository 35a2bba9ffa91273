import type { Contract } from "@org/codegen/contract";
import type { JsonObject } from "@org/test-doubles/json";
import { codeSpan } from "@org/text/markdown";
import { type Change, type Judgment, LEVELS, type Level, type SeenBy } from "./change.ts";
import type { Effect, Finding } from "./compare/finding.ts";
import { NOT_PROVED, UNEXPLAINED } from "./compare/rules.ts";
import type { Proof } from "./consumer-program/prove-by-types.ts";
import type { RedLine } from "./consumer-program/use.ts";
import { createContainment } from "./containment.ts";
import type { Waiver } from "./waivers.ts";

/** The level of each effect, and who notices it. */
const LEVEL_OF: Readonly<Record<Effect, readonly [Change["level"], SeenBy]>> = {
  breaks: ["major", "types"],
  "breaks-runtime": ["major", "runtime"],
  adds: ["minor", "types"],
  "adds-runtime": ["minor", "runtime"],
  deprecates: ["minor", "types"],
  wire: ["minor", "wire"],
  text: ["patch", "types"],
};

/** The prefix of changes that affect only the wire: the package is the same, the vendor is not. */
export const WARNING = "Vendor behavior changes";

/**
 * Judges the findings of the two oracles. They agree if each break of the types that the comparison
 * finds is confirmed by a red line of the consumer program, and each red line is explained by such a
 * break; the compiler cannot see what only the wire or the runtime notices.
 */
export function judge(
  before: Contract,
  findings: readonly Finding[],
  proof: Proof,
  waivers: readonly Waiver[] = [],
): Judgment {
  const breaks = findings.filter(({ effect }) => effect === "breaks");
  const { confirmed, unexplained } = confront(before.document, breaks, proof.redLines);
  const found = [
    ...onePerChange(findings.map((found) => changeOf(found, confirmed.has(found)))),
    ...onePerPointer(unexplained.map(changeOfLine)),
    ...(proof.failure === undefined ? [] : [changeOfFailure(proof.failure)]),
  ];
  const disputed = new Set(disagreementsIn(found));
  const changes = found.map((change) =>
    disputed.has(change) ? withWaiver(change, waivers) : change,
  );
  return {
    level: mostSevere(changes.map(({ level }) => level)),
    agree: disagreementsIn(changes).every(({ waived }) => waived !== undefined),
    changes: changes.sort(inOrder),
  };
}

/** The disagreements of a judgment. Where the compiler had no say, that is the only one. */
export function disagreementsIn(changes: readonly Change[]): readonly Change[] {
  const unproved = changes.filter(({ rule }) => rule === NOT_PROVED);
  return unproved.length > 0 ? unproved : changes.filter(isDisagreement);
}

/** Whether only one of the oracles sees a break that both should see. */
function isDisagreement({ level, seenBy, oracle, rule }: Change): boolean {
  if (rule === NOT_PROVED) return true;
  return seenBy === "types" && level === "major" && oracle !== "both";
}

/**
 * Which breaks a red line confirms, and which red lines no break explains. A finding explains a red line
 * if it is within what the line uses, or around it, and the line confirms it. For a literal the compiler
 * reports only the first unknown property and no error inside others, so such a line counts for the
 * whole literal.
 */
function confront(
  document: JsonObject,
  breaks: readonly Finding[],
  redLines: readonly RedLine[],
): { readonly confirmed: ReadonlySet<Finding>; readonly unexplained: readonly RedLine[] } {
  const indexOf = createContainment(document);
  const used = indexOf(redLines.map(pointerOf));
  const literals = indexOf(
    redLines.flatMap(({ use }) =>
      use.kind === "init-full" ? [use.pointer.replace(/\/[^/]*$/, "")] : [],
    ),
  );
  const found = indexOf(breaks.map(({ before }) => before));
  return {
    confirmed: new Set(
      breaks.filter(
        ({ before }) =>
          used.containsAt(before) || used.isWithin(before) || literals.containsAt(before),
      ),
    ),
    unexplained: redLines.filter((line) => {
      const pointer = pointerOf(line);
      return !found.isWithin(pointer) && !found.containsAt(pointer);
    }),
  };
}

/** What a red line uses: reading page by page uses all of the operation. */
function pointerOf({ use: { kind, pointer } }: RedLine): string {
  return kind === "pages" ? operationOf(pointer) : pointer;
}

/** The pointer of the operation. */
function operationOf(pointer: string): string {
  return pointer.split("/").slice(0, 4).join("/");
}

function changeOf(found: Finding, confirmed: boolean): Change {
  const [level, seenBy] = LEVEL_OF[found.effect];
  return {
    rule: found.rule,
    level,
    seenBy,
    pointer: found.pointer,
    before: found.before,
    operation: found.operation,
    summary: seenBy === "wire" ? `${WARNING}: ${found.summary}` : found.summary,
    oracle: confirmed ? "both" : "diff",
  };
}

function changeOfLine({ use, message, line }: RedLine): Change {
  return {
    rule: UNEXPLAINED,
    level: "major",
    seenBy: "types",
    pointer: use.pointer,
    before: use.pointer,
    operation: use.operation,
    summary: `A program that compiled no longer does (${use.kind}): ${codeSpan(message.split("\n", 1)[0] ?? "")} In: ${codeSpan(line)}`,
    oracle: "types",
  };
}

function changeOfFailure(failure: string): Change {
  return {
    rule: NOT_PROVED,
    level: "patch",
    seenBy: "types",
    pointer: "",
    before: "",
    operation: null,
    summary: `The compiler had no say. ${failure}`,
    oracle: "types",
  };
}

function withWaiver(change: Change, waivers: readonly Waiver[]): Change {
  const waiver = waivers.find(
    ({ rule, pointer }) => rule === change.rule && pointer === change.pointer,
  );
  return waiver ? { ...change, waived: waiver.reason } : change;
}

function mostSevere(levels: readonly Level[]): Level {
  return LEVELS.findLast((level) => levels.includes(level)) ?? "none";
}

/** A new pointer may have several old ones: keeps the most severe finding, a confirmed one first. */
function onePerChange(changes: readonly Change[]): readonly Change[] {
  const rank = ({ level, oracle }: Change) => LEVELS.indexOf(level) + (oracle === "both" ? 0.5 : 0);
  return onePer(
    changes.toSorted((a, b) => rank(b) - rank(a)),
    ({ rule, pointer, operation, summary }) =>
      [rule, pointer, operation, summary.replace(`${WARNING}: `, "")].join("\n"),
  );
}

/** Keeps one red line for each pointer and operation. */
function onePerPointer(changes: readonly Change[]): readonly Change[] {
  return onePer(changes, ({ operation, pointer }) => `${operation} ${pointer}`);
}

/** The first change of each key. */
function onePer(changes: readonly Change[], keyOf: (change: Change) => string): readonly Change[] {
  const byKey = new Map<string, Change>();
  for (const change of changes) {
    const key = keyOf(change);
    if (!byKey.has(key)) byKey.set(key, change);
  }
  return [...byKey.values()];
}

/** The most severe first, then by operation and pointer, independent of the order of the document. */
function inOrder(a: Change, b: Change): number {
  const key = ({ operation, pointer, rule, summary }: Change) =>
    [operation ?? "", pointer, rule, summary].join("\n");
  return LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || (key(a) < key(b) ? -1 : 1);
}
