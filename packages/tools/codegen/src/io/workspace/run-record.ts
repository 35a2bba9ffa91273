import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../../diagnostics.ts";
import type { FacadeMember } from "../../emit/facade/facade-member.ts";
import type { HashedFile } from "../files/hash-index.ts";

/** The result for a vendor, so that the next run can report it again. */
export interface VendorRecord {
  /** The vendor's part of the workspace's state after the run. */
  readonly state: string;
  readonly member: FacadeMember;
  readonly namedTypes: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The workspace as the previous run left it. Kept in a cache folder: losing it costs one full run. */
export interface RunRecord {
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  readonly generator: string;
  readonly facade: string;
  readonly vendors: Readonly<Record<string, VendorRecord>>;
  readonly files: Readonly<Record<string, HashedFile>>;
}

const RECORD_FILE = "node_modules/.cache/codegen/last-run.json";

const NOTHING: RunRecord = { at: 0, generator: "", facade: "", vendors: {}, files: {} };

/** Reads the record of the previous run; an empty one if it cannot be read. */
export async function readRunRecord(root: string): Promise<RunRecord> {
  try {
    const record: RunRecord = JSON.parse(await readFile(join(root, RECORD_FILE), "utf8"));
    return { ...NOTHING, ...record };
  } catch {
    return NOTHING;
  }
}

/** Replaces the record; if that fails, the next run is a full one. */
export async function writeRunRecord(root: string, record: RunRecord): Promise<void> {
  const path = join(root, RECORD_FILE);
  const fresh = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(fresh, JSON.stringify(record));
    await rename(fresh, path);
  } catch {
    // Generation works without a writable cache folder.
  }
}
