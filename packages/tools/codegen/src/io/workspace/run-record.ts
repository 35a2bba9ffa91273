import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../../diagnostics.ts";
import type { FacadeMember } from "../../emit/facade/facade-member.ts";
import type { HashedFile } from "../files/hash-index.ts";

/** What a vendor came to, so that the next run can say it again. */
export interface VendorRecord {
  /** The vendor's part of the workspace's state after the run. */
  readonly state: string;
  readonly member: FacadeMember;
  readonly namedTypes: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** How the last run left the workspace. Kept where caches are: losing it costs one full run. */
export interface RunRecord {
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  readonly generator: string;
  readonly facade: string;
  readonly vendors: Readonly<Record<string, VendorRecord>>;
  readonly files: Readonly<Record<string, HashedFile>>;
}

const PLACE = "node_modules/.cache/codegen/last-run.json";

const NOTHING: RunRecord = { at: 0, generator: "", facade: "", vendors: {}, files: {} };

/** The record of the last run, or an empty one where there is none that can be read. */
export async function readRunRecord(root: string): Promise<RunRecord> {
  try {
    const record: RunRecord = JSON.parse(await readFile(join(root, PLACE), "utf8"));
    return { ...NOTHING, ...record };
  } catch {
    return NOTHING;
  }
}

/** Replaces the record; where that fails, the next run is a full one. */
export async function writeRunRecord(root: string, record: RunRecord): Promise<void> {
  const place = join(root, PLACE);
  const fresh = `${place}.${process.pid}`;
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(fresh, JSON.stringify(record));
    await rename(fresh, place);
  } catch {
    // A workspace that cannot be written to beside its files still generates.
  }
}
