import type ts from "typescript";
import type { VersionedChange } from "../history/recorded-change.ts";
import type { Step, Update } from "../packages/plan-update.ts";
import { createProgram, type ParsedFiles } from "../project/create-program.ts";
import type { Config } from "../project/find-configs.ts";
import { isUnchecked, ownFiles } from "../project/own-files.ts";
import { createRedirect } from "../project/redirect.ts";
import { inOrder, placeOf, placeOfNode } from "../report/place-of.ts";
import type { Place, ReportedChange } from "../report/report.ts";
import { collectUses } from "../uses/collect-uses.ts";
import { explainErrors } from "./explain-errors.ts";
import { findPlaces } from "./find-places.ts";
import { compareErrors, type ProjectError } from "./new-errors.ts";
import { ownerTest } from "./owner.ts";
import { openVendor, type Vendor } from "./vendor.ts";

/** A step with the changes that it brings. */
export interface ChangedStep {
  readonly step: Step;
  readonly changes: readonly VersionedChange[];
}

/** What an update means for the files of one tsconfig. */
export interface ConfigVerdict {
  readonly changes: readonly ReportedChange[];
  /** Files that were looked at. */
  readonly files: number;
  /** Files of which the compiler says nothing. */
  readonly unchecked: number;
  /** Errors that the project has already. */
  readonly ownErrors: readonly Place[];
}

/** A change, the package that brings it, and where it concerns the project. */
interface Candidate {
  readonly name: string;
  readonly change: VersionedChange;
  readonly vendor: Vendor;
}

/**
 * Judges the changes of an update for the files of one tsconfig. Two witnesses are heard: the uses
 * that are found in the program, which tell what a change concerns, and the compiler, which tells
 * what no longer compiles with the new packages.
 */
export function judgeConfig(
  config: Config,
  steps: readonly ChangedStep[],
  update: Update,
  project: string,
): ConfigVerdict {
  const parsed: ParsedFiles = new Map();
  const before = createProgram(config, createRedirect(new Map()), parsed);
  const after = createProgram(config, createRedirect(update.redirects), parsed);
  const ownerOf = ownerTest(update.steps.map(({ installed }) => installed.folder));
  const files = ownFiles(before, (path) => ownerOf(path) !== undefined);
  const checker = before.getTypeChecker();
  const uses = collectUses(files, checker, (node) => ownerOf(node.getSourceFile().fileName));
  const candidates = steps.flatMap(({ step, changes }): Candidate[] => {
    if (changes.length === 0) return [];
    const vendor = openVendor(step.installed, { program: before, uses }, changes);
    return changes.map((change) => ({ name: step.name, change, vendor }));
  });
  const errors = compareErrors(before, after, files);
  const suspects = candidates.filter(
    ({ change }) => change.level === "major" && change.seenBy === "types",
  );
  const explained = explainErrors(errors.gained, suspects, checker);
  const unexplained = errors.gained.filter((error) => explained.get(error)?.length === 0);
  const isUncheckedFile = (file: ts.SourceFile) => isUnchecked(before, file);
  return {
    changes: [
      ...candidates.flatMap((candidate) =>
        judge(
          candidate,
          errors.gained.filter((error) => explained.get(error)?.includes(candidate)),
          project,
          isUncheckedFile,
        ),
      ),
      ...unexplained.map((error) => unexplainedChange(error, update, project)),
    ],
    files: files.length,
    unchecked: files.filter(isUncheckedFile).length,
    ownErrors: errors.own.map((error) => placeOfError(error, project)),
  };
}

function judge(
  { name, change, vendor }: Candidate,
  errors: readonly ProjectError[],
  project: string,
  isUncheckedFile: (file: ts.SourceFile) => boolean,
): ReportedChange[] {
  const { level, rule, pointer, operation, summary, version } = change;
  const nodes = findPlaces(change, vendor);
  const unseen = nodes.filter((node) =>
    breaksUnseen(change, isUncheckedFile(node.getSourceFile())),
  );
  const isBreak = errors.length > 0 || unseen.length > 0;
  const places = [
    ...errors.map((error) => placeOfError(error, project)),
    ...(isBreak ? unseen : nodes).map((node) => placeOfNode(node, project)),
  ];
  if (places.length === 0) return [];
  return [
    {
      package: name,
      version,
      level,
      rule,
      operations: operation === null ? [] : [operation],
      functions: change.name ? [change.name] : [],
      pointer,
      message: summary,
      verdict: isBreak ? "breaks" : "touches",
      places: inOrder(places),
    },
  ];
}

/**
 * What is gone: a value may pass through types that do not tell, or an error elsewhere hides the use
 * from the compiler, and is lost all the same.
 */
const GONE =
  /^(?:(?:request|response)-property-(?:removed|became-(?:read|write)-only)|parameter-removed|operation-(?:removed|renamed))$/;

/** Whether a change breaks what it concerns although the compiler has nothing to say. */
function breaksUnseen({ level, seenBy, rule }: VersionedChange, isUncheckedFile: boolean): boolean {
  return level === "major" && (seenBy === "runtime" || GONE.test(rule) || isUncheckedFile);
}

function placeOfError(error: ProjectError, project: string): Place {
  const [first = ""] = error.message.split("\n");
  const place = placeOf(error.file, error.start, project);
  return { ...place, error: `${error.code}: ${first}` };
}

/** Nothing that the compiler says is passed over, be it explained or not. */
function unexplainedChange(
  error: ProjectError,
  { steps }: Update,
  project: string,
): ReportedChange {
  const [asked] = steps;
  return {
    package: asked?.name ?? "",
    version: asked?.to ?? "",
    level: "major",
    rule: "compiler",
    operations: [],
    functions: [],
    pointer: null,
    message: "The project no longer compiles here.",
    verdict: "breaks",
    places: [placeOfError(error, project)],
  };
}
