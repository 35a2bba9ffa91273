import type { Diagnostic } from "../../diagnostics.ts";
import type { FacadeMember } from "../../emit/facade/facade-member.ts";
import { sha256 } from "../../json/sha256.ts";
import type { VendorReport } from "../../pipeline.ts";
import { type HashIndex, RACE } from "../files/hash-index.ts";
import type { Changes } from "../files/plan-changes.ts";
import { type RunRecord, readRunRecord, writeRunRecord } from "./run-record.ts";
import { readWorkspaceState } from "./workspace-state.ts";

/** What of a workspace is as the last run left it. */
export interface RecalledRun {
  /** Vendors that need no work, by slug. */
  readonly members: ReadonlyMap<string, FacadeMember>;
  readonly reports: readonly VendorReport[];
  /** What the last run had to say of those vendors. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether there is nothing to do at all. */
  readonly isComplete: boolean;
  /** The hashes of all files, and when they were taken. */
  readonly files: HashIndex;
  readonly at: number;
}

/** Nothing is known of the workspace: everything is to be done. */
export const NOTHING_RECALLED: RecalledRun = {
  members: new Map(),
  reports: [],
  diagnostics: [],
  isComplete: false,
  files: new Map(),
  at: 0,
};

/** Finds the vendors of which no input and no output has changed since the last run, by their hashes. */
export async function recallRun(root: string, vendors: readonly string[]): Promise<RecalledRun> {
  const record = await readRunRecord(root);
  const at = Date.now();
  const known = new Map(Object.entries(record.files));
  const state = await readWorkspaceState(root, vendors, known, record.at);
  if (state.generator !== record.generator) {
    return { ...NOTHING_RECALLED, files: state.files, at };
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

/** What a whole run came to, to be recalled by the next one. */
export interface FinishedRun {
  readonly members: ReadonlyMap<string, FacadeMember>;
  readonly reports: readonly VendorReport[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Records how a run for all vendors left the workspace. Where anybody else changed a file since the
 * run began, nobody knows which text was read, and the record before stays.
 */
export async function recordRun(
  root: string,
  run: FinishedRun,
  changes: Changes,
  recalled: RecalledRun,
): Promise<void> {
  const at = Date.now();
  const vendors = [...run.members.keys()];
  const state = await readWorkspaceState(root, vendors, recalled.files, recalled.at);
  if (!isLeftByRun(state.files, recalled.files, changes)) return;
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

/** Whether files are what they were before a run, but for its own changes. */
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
