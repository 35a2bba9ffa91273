import type ts from "typescript";
import { splitPointer } from "../contract/pointer.ts";
import type { VersionedChange } from "../history/recorded-change.ts";
import { callsOf } from "./calls-of.ts";
import { contextOf, type ErrorContext } from "./error-context.ts";
import type { ProjectError } from "./new-errors.ts";
import type { Vendor } from "./vendor.ts";

/** A change that may cause a compiler error, and its vendor. */
export interface Suspect {
  readonly change: VersionedChange;
  readonly vendor: Vendor;
}

/** The changes that best explain each new error; none if no recorded change explains it. */
export function explainErrors<Some extends Suspect>(
  errors: readonly ProjectError[],
  suspects: readonly Some[],
  checker: ts.TypeChecker,
): ReadonlyMap<ProjectError, readonly Some[]> {
  const traces = suspects.map((suspect) => ({ suspect, traces: tracesOf(suspect) }));
  return new Map(
    errors.map((error) => {
      const context = contextOf(error, checker);
      const scored = traces.map(({ suspect, traces: own }) => {
        const near = Math.max(0, ...own.map((trace) => nearness(trace, error, context)));
        if (near === 0) return { suspect, score: 0 };
        const named = isNamed(suspect.change, error) ? NAMED : 0;
        return { suspect, score: near + named + (isCalled(suspect) ? CALLED : 0) };
      });
      const best = Math.max(0, ...scored.map(({ score }) => score));
      return [
        error,
        scored.filter(({ score }) => best > 0 && score === best).map((one) => one.suspect),
      ];
    }),
  );
}

/** A node that a change concerns, and how much it counts as an explanation. */
interface Trace {
  readonly node: ts.Node;
  readonly weight: number;
}

/** The text of an error counts more than its position: a statement may use several things. */
const NAMED = 4;

/** Operations share schemas: of equal suspects, those of operations that the project calls win. */
const CALLED = 0.01;

function isCalled({ change, vendor }: Suspect): boolean {
  return callsOf(change, vendor).length > 0;
}

function tracesOf({ change, vendor }: Suspect): readonly Trace[] {
  const entry = vendor.map.find(change.before ?? change.pointer);
  const uses = entry ? [...entry.declarations].flatMap(vendor.uses.of) : [];
  return [
    ...uses.map(({ node }) => ({ node, weight: 1 })),
    ...callsOf(change, vendor).map((node) => ({ node, weight: 0.5 })),
  ];
}

function nearness({ node, weight }: Trace, error: ProjectError, context: ErrorContext): number {
  if (node.getSourceFile() === error.file) {
    const end = error.start + error.length;
    const [from, to] = [node.getStart(), node.getEnd()];
    if (from >= error.start && to <= end) return 3 * weight;
    if (from <= error.start && to >= end) return 2.5 * weight;
    if (isWithin(node, context.statement)) return 2 * weight;
  }
  return [...context.sources].some((source) => isWithin(node, source)) ? weight : 0;
}

function isWithin(node: ts.Node, around: ts.Node): boolean {
  if (node.getSourceFile() !== around.getSourceFile()) return false;
  return node.pos >= around.pos && node.end <= around.end;
}

/** Whether the error's message quotes the name of what changed. */
function isNamed(
  { before, pointer, name, summary }: VersionedChange,
  error: ProjectError,
): boolean {
  const last = (path: string) =>
    splitPointer(path).findLast((step) => !/^(?:\d+|enum|const|type|properties)$/.test(step));
  const values = [...summary.matchAll(/`"([^"`]+)"`/g)].map(([, value]) => value);
  const names = [last(before ?? ""), last(pointer), name, ...values];
  return names.some(
    (one) => one && [`'${one}'`, `"${one}"`].some((quoted) => error.message.includes(quoted)),
  );
}
