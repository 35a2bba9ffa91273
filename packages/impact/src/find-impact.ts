import { mkdtempSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { readChanges } from "./history/read-changes.ts";
import { ImpactError } from "./impact-error.ts";
import { planUpdate, type Step } from "./packages/plan-update.ts";
import { parseTarget } from "./packages/target.ts";
import { findConfigs } from "./project/find-configs.ts";
import { countChanges, mergeChanges, verdictOf } from "./report/merge-changes.ts";
import type { Report } from "./report/report.ts";
import { type ConfigVerdict, judgeConfig } from "./verdict/judge-config.ts";

/** The project and the update to judge. */
export interface ImpactRequest {
  /** Folder of a project, or one of its tsconfigs. */
  readonly project: string;
  /** Such as `@org/acme@2.0.0` or `@org/acme@./package.tgz`; by default the latest version of each client. */
  readonly target?: string | undefined;
  /** Folder that relative paths start from; by default the current one. */
  readonly from?: string;
}

/**
 * Finds out which changes of an update touch a project, and where. Reads the project, writes nothing
 * in it; npm fetches the new packages.
 * @throws ImpactError if the update cannot be judged, with a message for the user
 */
export async function findImpact(request: ImpactRequest): Promise<Report> {
  const from = request.from ?? process.cwd();
  const path = resolve(from, request.project);
  const target = request.target === undefined ? undefined : parseTarget(request.target);
  if (request.target !== undefined && !target) {
    throw new ImpactError(
      `"${request.target}" is not <package>@<version>, such as @org/products@2.0.0.`,
    );
  }
  const project = folderOf(path);
  const below = realpathSync(mkdtempSync(join(tmpdir(), "impact-")));
  try {
    const configs = findConfigs(path);
    const update = await planUpdate({ project, target, from, below });
    const steps = update.steps.map((step) => ({ step, changes: readChanges(step) }));
    const verdicts = configs.map((config) => judgeConfig(config, steps, update, project));
    const changes = mergeChanges(verdicts.flatMap((verdict) => verdict.changes));
    return {
      verdict: verdictOf(
        changes,
        verdicts.every(({ unread }) => unread.length === 0),
      ),
      steps: steps
        .filter(({ step, changes: own }, index) => isStep(step, own.length) || index === 0)
        .map(({ step }) => ({ package: step.name, from: step.from, to: step.to })),
      compared: steps.reduce((count, step) => count + countChanges(step.changes), 0),
      changes,
      notes: notesOn(verdicts),
    };
  } finally {
    rmSync(below, { recursive: true, force: true });
  }
}

/** A package in the version that is installed is no step unless it has changes. */
function isStep({ from, to }: Step, changes: number): boolean {
  return from !== to || changes > 0;
}

function folderOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found)
    throw new ImpactError(`${path} does not exist: name the folder of a TypeScript project.`);
  return realpathSync(found.isDirectory() ? path : dirname(path));
}

function notesOn(verdicts: readonly ConfigVerdict[]): readonly string[] {
  const own = verdicts.flatMap(({ ownErrors }) => ownErrors);
  const unchecked = verdicts.reduce((count, verdict) => count + verdict.unchecked, 0);
  const [first] = own;
  const unread = verdicts.flatMap((verdict) => verdict.unread);
  return [
    ...unread.map(({ file, reason }) => `${file} could not be read as a whole: ${reason}.`),
    ...(first
      ? [
          `The project has ${own.length === 1 ? "an error" : `${own.length} errors`} of its own, with the installed packages too; the verdict does not count ${own.length === 1 ? "it" : "them"}. First: ${first.file}:${first.line}:${first.column} ${first.error}`,
        ]
      : []),
    ...(unchecked > 0
      ? [
          `${unchecked} JavaScript ${unchecked === 1 ? "file is" : "files are"} searched for uses, but not compiled: turn on checkJs to see type errors there.`,
        ]
      : []),
  ];
}
