import type { Diagnostic } from "../../diagnostics.ts";
import type { FacadeMember } from "../../emit/facade/facade-member.ts";
import { sha256 } from "../../json/sha256.ts";
import type { VendorReport } from "../../pipeline.ts";
import { type HashIndex, RACE } from "../files/hash-index.ts";
import type { Changes } from "../files/plan-changes.ts";
import { type RunRecord, readRunRecord, writeRunRecord } from "./run-record.ts";
import { readWorkspaceState } from "./workspace-state.ts";

/** What in a workspace is unchanged since the previous run. */
export interface PreviousRun {
  /** Vendors that need no work, by slug. */
  readonly members: ReadonlyMap<string, FacadeMember>;
  readonly reports: readonly VendorReport[];
  /** What the previous run reported about those vendors. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether there is nothing to do at all. */
  readonly isComplete: boolean;
  /** The hashes of all files, and when they were computed (milliseconds since 1970). */
  readonly files: HashIndex;
  readonly at: number;
}

/** No previous run is known: everything has to be generated. */
export const NO_PREVIOUS_RUN: PreviousRun = {
  members: new Map(),
  reports: [],
  diagnostics: [],
  isComplete: false,
  files: new Map(),
  at: 0,
};

/** Finds the vendors whose inputs and outputs have the same hashes as after the previous run. */
export async function readPreviousRun(
  root: string,
  vendors: readonly string[],
): Promise<PreviousRun> {
  const record = await readRunRecord(root);
  const at = Date.now();
  const known = new Map(Object.entries(record.files));
  const state = await readWorkspaceState(root, vendors, known, record.at);
  if (state.generator !== record.generator) {
    return { ...NO_PREVIOUS_RUN, files: state.files, at };
  }
  const same = vendors.flatMap((vendor) => {
    const own = Object.hasOwn(record.vendors, vendor) ? record.vendors[vendor] : undefined;
    return own && own.state === state.vendors.get(vendor) ? [[vendor, own] as const] : [];
  });
  const isComplete = same.length === vendors.length && state.facade === record.facade;
  const isRacy = [...state.files.values()].some(({ changed }) => changed >= record.at - RACE);
  if (isComplete && isRacy) {
    await writeRunRecord(root, { ...record, at, files: Object.fromEntries(state.files) });
  }
  return {
    members: new Map(same.map(([vendor, { member }]) => [vendor, member])),
    reports: same.map(([vendor, { member, namedTypes }]) => ({
      vendor,
      operations: member.operations,
      namedTypes,
      milliseconds: 0,
    })),
    diagnostics: same.flatMap(([, { diagnostics }]) => diagnostics),
    isComplete,
    files: state.files,
    at,
  };
}

/** The result of a full run, recorded for the next one. */
export interface FinishedRun {
  readonly members: ReadonlyMap<string, FacadeMember>;
  readonly reports: readonly VendorReport[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Records the workspace as a run for all vendors left it. If anyone else changed a file since the run
 * began, it is unknown which text the run read, and the earlier record stays.
 */
export async function recordRun(
  root: string,
  run: FinishedRun,
  changes: Changes,
  previous: PreviousRun,
): Promise<void> {
  const at = Date.now();
  const vendors = [...run.members.keys()];
  const state = await readWorkspaceState(root, vendors, previous.files, previous.at);
  if (!isLeftByRun(state.files, previous.files, changes)) return;
  const records = [...run.members].map(
    ([vendor, member]): [string, RunRecord["vendors"][string]] => [
      vendor,
      {
        state: state.vendors.get(vendor) ?? "",
        member,
        namedTypes: run.reports.find((report) => report.vendor === vendor)?.namedTypes ?? 0,
        diagnostics: run.diagnostics.filter((diagnostic) => diagnostic.vendor === vendor),
      },
    ],
  );
  await writeRunRecord(root, {
    at,
    generator: state.generator,
    facade: state.facade,
    vendors: Object.fromEntries(records),
    files: Object.fromEntries(state.files),
  });
}

/** Whether files are as they were before a run, except for its own changes. */
function isLeftByRun(after: HashIndex, before: HashIndex, changes: Changes): boolean {
  const removed = new Set(changes.remove);
  const expected = (path: string) => {
    const written = changes.write.get(path);
    if (written !== undefined) return sha256(written);
    return removed.has(path) ? undefined : before.get(path)?.sha256;
  };
  return [...before.keys(), ...after.keys()].every(
    (path) => after.get(path)?.sha256 === expected(path),
  );
}
