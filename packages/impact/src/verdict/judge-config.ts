import type ts from "typescript";
import type { VersionedChange } from "../history/recorded-change.ts";
import { writtenPath } from "../markup/languages.ts";
import type { Step, Update } from "../packages/plan-update.ts";
import { SCOPE } from "../packages/scope.ts";
import { createProgram, type ParsedFiles } from "../project/create-program.ts";
import type { Config } from "../project/find-configs.ts";
import { markupAt } from "../project/find-markup.ts";
import { isUnchecked, ownFiles } from "../project/own-files.ts";
import { createRedirect } from "../project/redirect.ts";
import type { ReportedChange, SourceLocation } from "../report/report.ts";
import { locationOf, locationOfNode, sortLocations } from "../report/source-location.ts";
import { collectUses } from "../uses/collect-uses.ts";
import { explainErrors } from "./explain-errors.ts";
import { findAffectedNodes } from "./find-affected-nodes.ts";
import { compareErrors, type ProjectError } from "./new-errors.ts";
import { ownerTest } from "./owner.ts";
import { openVendor, type Vendor } from "./vendor.ts";

/** A step with its changes. */
export interface ChangedStep {
  readonly step: Step;
  readonly changes: readonly VersionedChange[];
}

/** What an update means for the files of one tsconfig. */
export interface ConfigVerdict {
  readonly changes: readonly ReportedChange[];
  /** How many files were read. */
  readonly files: number;
  /** How many files the compiler does not check. */
  readonly unchecked: number;
  /** Files of markup of which something could not be read, each with the reason. */
  readonly unread: readonly UnreadFile[];
  /** Errors that the project has with the installed packages too. */
  readonly ownErrors: readonly SourceLocation[];
}

/** A file of which something could not be read. */
export interface UnreadFile {
  /** Path from the project's folder, with forward slashes. */
  readonly file: string;
  readonly reason: string;
}

/** A change, and the package that has it. */
interface Candidate {
  readonly name: string;
  readonly change: VersionedChange;
  readonly vendor: Vendor;
}

/**
 * Judges the changes of an update for the files of one tsconfig. The verdict has two sources: the uses
 * in the program, which tell what a change concerns, and the compiler, which tells what no longer
 * compiles with the new packages.
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
    unread: files.flatMap((file) => unreadOf(file, project)),
    // What a framework adds to its files is unknown here: an error there may be none.
    ownErrors: errors.own
      .filter(({ file }) => writtenPath(file.fileName) === undefined)
      .map((error) => locationOfError(error, project)),
  };
}

/** A file of markup that brings in one of our packages, and cannot be read as a whole. */
function unreadOf(file: ts.SourceFile, project: string): readonly UnreadFile[] {
  const reason = markupAt(file.fileName)?.unread;
  if (reason === undefined || !file.text.includes(`${SCOPE}/`)) return [];
  return [{ file: locationOf(file, 0, project).file, reason }];
}

function judge(
  { name, change, vendor }: Candidate,
  errors: readonly ProjectError[],
  project: string,
  isUncheckedFile: (file: ts.SourceFile) => boolean,
): ReportedChange[] {
  const { level, rule, pointer, operation, summary, version } = change;
  const nodes = findAffectedNodes(change, vendor);
  const silent = nodes.filter((node) =>
    breaksSilently(change, isUncheckedFile(node.getSourceFile())),
  );
  const isBreak = errors.length > 0 || silent.length > 0;
  const locations = [
    ...errors.map((error) => locationOfError(error, project)),
    ...(isBreak ? silent : nodes).map((node) => locationOfNode(node, project)),
  ];
  if (locations.length === 0) return [];
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
      places: sortLocations(locations),
    },
  ];
}

/**
 * What is gone: a loose type may hide the use from the compiler, or an error elsewhere may, and it
 * breaks all the same.
 */
const GONE =
  /^(?:(?:request|response)-property-(?:removed|became-(?:read|write)-only)|parameter-removed|operation-(?:removed|renamed))$/;

/** Whether a change breaks what it concerns without a compiler error. */
function breaksSilently(
  { level, seenBy, rule }: VersionedChange,
  isUncheckedFile: boolean,
): boolean {
  return level === "major" && (seenBy === "runtime" || GONE.test(rule) || isUncheckedFile);
}

function locationOfError(error: ProjectError, project: string): SourceLocation {
  const [first = ""] = error.message.split("\n");
  const location = locationOf(error.file, error.start, project);
  return { ...location, error: `${error.code}: ${first}` };
}

/** A compiler error is always reported, even if no recorded change explains it. */
function unexplainedChange(
  error: ProjectError,
  { steps }: Update,
  project: string,
): ReportedChange {
  const [requested] = steps;
  return {
    package: requested?.name ?? "",
    version: requested?.to ?? "",
    level: "major",
    rule: "compiler",
    operations: [],
    functions: [],
    pointer: null,
    message: "The project no longer compiles here.",
    verdict: "breaks",
    places: [locationOfError(error, project)],
  };
}
