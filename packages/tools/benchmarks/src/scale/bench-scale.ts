import { availableParallelism } from "node:os";
import { join } from "node:path";
import { startRemoteCache } from "@org/exec";
import { writeSection } from "../report/write-section.ts";
import { requireFolder } from "../require-input.ts";
import { chooseDocuments } from "./choose-documents.ts";
import { formatScale } from "./format-scale.ts";
import { judgeScale } from "./judge-scale.ts";
import { readDocuments } from "./read-documents.ts";
import { runStep, type ScaleStep } from "./run-step.ts";

const CHOICE =
  "Each workspace has the document of median size, which is the one that changes, and so many others that the mean size is about the same: all of them, repeated under other names, and for the rest one of each stratum of size. Times are of whole commands, for one change the median of three; a build is `pnpm build`, with a remote cache on the same machine.";

/** How to measure workspaces of many vendors. */
export interface BenchScaleOptions {
  readonly workspaceRoot: string;
  readonly folder: string;
  /** The number of vendors of each workspace. */
  readonly counts: readonly number[];
  /** Whether the report goes into `docs/`. */
  readonly write: boolean;
  readonly log: (line: string) => void;
}

/** The report in Markdown, and whether everything that must hold does. */
export interface ScaleReport {
  readonly text: string;
  readonly holds: boolean;
}

/**
 * Makes workspaces of many vendors from a folder of documents and measures what each costs.
 * @throws Error if there is no such folder, no document in it is usable, or a step fails
 */
export async function benchScale(options: BenchScaleOptions): Promise<ScaleReport> {
  const { workspaceRoot, folder, counts, write, log } = options;
  await requireFolder(folder);
  log("Trying the documents …");
  const { usable, refused } = await readDocuments(workspaceRoot, folder);
  if (usable.length === 0) throw new Error(`There is no usable OpenAPI document below ${folder}.`);
  for (const line of refused) log(`refused: ${line}`);
  const steps: ScaleStep[] = [];
  for (const count of counts) {
    const slugs = chooseDocuments(usable, count).map(
      (document, index) => [`vendor${String(index).padStart(3, "0")}`, document] as const,
    );
    // A new one, so that it has nothing of a smaller workspace.
    const cache = await startRemoteCache(workspaceRoot);
    steps.push(await runStep(workspaceRoot, new Map(slugs), cache, log).finally(cache.close));
  }
  const verdicts = judgeScale(steps);
  const lines = [CHOICE, `Documents: ${usable.length}; refused: ${refused.length}.`];
  const list = refused.map((line) => `\n- ${line}`).join("");
  const text = `${lines.join(" ")}${list && `\n${list}`}\n\n${formatScale(steps, verdicts)}`;
  if (write) await writeReport(workspaceRoot, text);
  return { text, holds: verdicts.every(({ holds }) => holds) };
}

async function writeReport(root: string, text: string): Promise<void> {
  const machine = `Node ${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} cores`;
  const how = `To repeat it: \`npx -y pnpm@12 bench scale <folder> --write\`. Here by ${machine}.`;
  const section = `## Many vendors\n\n${text}\n\n${how}`;
  await writeSection(join(root, "docs/benchmarks.md"), "scale", section);
}
