import type { Judgment } from "../change.ts";
import type { Mutation } from "./build-corpus.ts";

/** How well the judgments of a corpus match the known levels. */
export interface Score {
  readonly mutations: number;
  readonly edits: number;
  /** How many judgments have the known level. */
  readonly right: number;
  /** The fraction of those judged major that are major. */
  readonly precision: number;
  /** The fraction of the major ones that are judged major. */
  readonly recall: number;
  /** One line for each mutation with a wrong level, a disagreement, or without the expected rule. */
  readonly problems: readonly string[];
}

/** Compares judgments with the known levels. */
export function scoreCorpus(
  mutations: readonly Mutation[],
  judgments: ReadonlyMap<string, Judgment>,
): Score {
  const judged = mutations.map((mutation) => ({
    mutation,
    judgment: judgments.get(mutation.id),
  }));
  const right = judged.filter(({ mutation, judgment }) => judgment?.level === mutation.level);
  const found = judged.filter(({ judgment }) => judgment?.level === "major");
  const known = judged.filter(({ mutation }) => mutation.level === "major");
  const both = found.filter(({ mutation }) => mutation.level === "major").length;
  return {
    mutations: mutations.length,
    edits: new Set(mutations.map(({ edit }) => edit)).size,
    right: right.length,
    precision: found.length === 0 ? 1 : both / found.length,
    recall: known.length === 0 ? 1 : both / known.length,
    problems: judged.flatMap(({ mutation, judgment }) => problemsOf(mutation, judgment)),
  };
}

function problemsOf({ id, level, rule }: Mutation, judgment: Judgment | undefined): string[] {
  if (!judgment) return [`${id}: not judged`];
  const { changes, agree } = judgment;
  const listed = changes
    .map(({ rule: own, oracle, level: its, summary }) =>
      oracle === "types" ? `${own}: ${summary}` : `${own} ${its} (${oracle})`,
    )
    .join(", ");
  const isNamed = rule === undefined || changes.some((change) => change.rule.endsWith(rule));
  return [
    ...(judgment.level === level
      ? []
      : [`${id}: ${judgment.level} instead of ${level}: ${listed}`]),
    ...(agree ? [] : [`${id}: the oracles disagree: ${listed}`]),
    ...(isNamed ? [] : [`${id}: no ${rule} among ${listed}`]),
  ];
}
