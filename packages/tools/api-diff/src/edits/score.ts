import type { Judgment } from "../change.ts";
import type { Mutation } from "./build-corpus.ts";

/** How well the judgments of a corpus fit what is known of it. */
export interface Score {
  readonly mutations: number;
  readonly edits: number;
  /** Judged to be of the very level that is known. */
  readonly right: number;
  /** Of those that are judged to be major, the part that is. */
  readonly precision: number;
  /** Of those that are major, the part that is judged to be. */
  readonly recall: number;
  /** One sentence for each mutation that is judged wrongly, in dispute, or for another reason. */
  readonly problems: readonly string[];
}

/** Holds judgments against the known levels. */
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
  const said = changes
    .map(({ rule: own, oracle, level: its, summary }) =>
      oracle === "types" ? `${own}: ${summary}` : `${own} ${its} (${oracle})`,
    )
    .join(", ");
  const isNamed = rule === undefined || changes.some((change) => change.rule.endsWith(rule));
  return [
    ...(judgment.level === level ? [] : [`${id}: ${judgment.level} instead of ${level}: ${said}`]),
    ...(agree ? [] : [`${id}: the oracles disagree: ${said}`]),
    ...(isNamed ? [] : [`${id}: no ${rule} among ${said}`]),
  ];
}
