import { startRemoteCache } from "@org/building";
import { chooseDocuments } from "./choose-documents.ts";
import { formatScale } from "./format-scale.ts";
import { judgeScale } from "./judge-scale.ts";
import { readDocuments } from "./read-documents.ts";
import { type Rung, runRung } from "./run-rung.ts";

/** How workspaces of many vendors are measured. */
export interface BenchScaleOptions {
  readonly workspaceRoot: string;
  readonly folder: string;
  /** How many vendors each workspace has. */
  readonly counts: readonly number[];
  readonly log: (line: string) => void;
}

/** The report in Markdown, and whether all holds that must. */
export interface ScaleReport {
  readonly text: string;
  readonly holds: boolean;
}

/**
 * Makes workspaces of many vendors out of a folder of documents and measures what each costs.
 * @throws Error where no document is usable, or a step fails
 */
export async function benchScale(options: BenchScaleOptions): Promise<ScaleReport> {
  const { workspaceRoot, folder, counts, log } = options;
  log("Trying the documents …");
  const { usable, refused } = await readDocuments(workspaceRoot, folder);
  for (const line of refused) log(`refused: ${line}`);
  const rungs: Rung[] = [];
  for (const count of counts) {
    const slugs = chooseDocuments(usable, count).map(
      (document, index) => [`vendor${String(index).padStart(3, "0")}`, document] as const,
    );
    // Of its own, so that nothing of a smaller workspace is there already.
    const cache = await startRemoteCache(workspaceRoot);
    rungs.push(await runRung(workspaceRoot, new Map(slugs), cache, log).finally(cache.close));
  }
  const verdicts = judgeScale(rungs);
  const lines = [
    `${usable.length} documents, repeated under other names where there are more vendors; ${refused.length} refused.`,
    ...refused.map((line) => `- ${line.replaceAll("\n", " ")}`),
  ];
  const text = `${lines.join("\n")}\n\n${formatScale(rungs, verdicts)}`;
  return { text, holds: verdicts.every(({ holds }) => holds) };
}
