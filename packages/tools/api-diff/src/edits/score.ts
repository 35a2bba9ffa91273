import type { Judgement } from "../change.ts";
import type { Mutation } from "./build-corpus.ts";

/** How well the judgements of a corpus fit what is known of it. */
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

/** Holds judgements against the known levels. */
export function scoreCorpus(
  mutations: readonly Mutation[],
  judgements: ReadonlyMap<string, Judgement>,
): Score {
  const judged = mutations.map((mutation) => ({
    mutation,
    judgement: judgements.get(mutation.id),
  }));
  const right = judged.filter(({ mutation, judgement }) => judgement?.level === mutation.level);
  const found = judged.filter(({ judgement }) => judgement?.level === "major");
  const known = judged.filter(({ mutation }) => mutation.level === "major");
  const both = found.filter(({ mutation }) => mutation.level === "major").length;
  return {
    mutations: mutations.length,
    edits: new Set(mutations.map(({ edit }) => edit)).size,
    right: right.length,
    precision: found.length === 0 ? 1 : both / found.length,
    recall: known.length === 0 ? 1 : both / known.length,
    problems: judged.flatMap(({ mutation, judgement }) => problemsOf(mutation, judgement)),
  };
}

function problemsOf({ id, level, rule }: Mutation, judgement: Judgement | undefined): string[] {
  if (!judgement) return [`${id}: not judged`];
  const { changes, agree } = judgement;
  const said = changes
    .map(({ rule: own, oracle, level: its, summary }) =>
      oracle === "types" ? `${own}: ${summary}` : `${own} ${its} (${oracle})`,
    )
    .join(", ");
  const isNamed = rule === undefined || changes.some((change) => change.rule.endsWith(rule));
  return [
    ...(judgement.level === level
      ? []
      : [`${id}: ${judgement.level} instead of ${level}: ${said}`]),
    ...(agree ? [] : [`${id}: the oracles disagree: ${said}`]),
    ...(isNamed ? [] : [`${id}: no ${rule} among ${said}`]),
  ];
}
