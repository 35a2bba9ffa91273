import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type LastVerified, MAX_FAILURES } from "./judge-staleness.ts";

/** Asks the forge's API for a path below the repository, and resolves with the JSON it returns. */
export type AskForge = (path: string) => Promise<unknown>;

interface Run {
  readonly id: number;
}

interface Job {
  readonly name: string;
  readonly conclusion: string | null;
}

/** Jobs whose end says nothing about the vendor. */
const SILENT = new Set<string | null>(["cancelled", "skipped", "neutral", null]);

/** What the lock records for a source that a person brings: nobody verifies it. */
const BY_HAND = "by hand";

/**
 * Reads from the locks and from the last nightly runs when each vendor's documents were last verified.
 * Documents that a person brings do not count, nor does a vendor that has no others.
 */
export async function readLastVerified(root: string, ask: AskForge): Promise<LastVerified[]> {
  const jobs = await readJobs(ask);
  const folders = await readdir(join(root, "specs"), { withFileTypes: true });
  const vendors = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const verified = vendors.sort().map(async (vendor): Promise<LastVerified[]> => {
    const sources = await readSources(root, vendor);
    const fetched = sources.filter(({ url }) => url !== BY_HAND);
    if (fetched.length === 0 && sources.length > 0) return [];
    const fetches = jobs
      .filter(({ name, conclusion }) => name === `refresh (${vendor})` && !SILENT.has(conclusion))
      .map(({ conclusion }) => conclusion === "success");
    return [{ vendor, confirmed: oldestOf(fetched), fetches }];
  });
  return (await Promise.all(verified)).flat();
}

/** The jobs of the last nightly runs, the newest run first; a few more runs than are needed. */
async function readJobs(ask: AskForge): Promise<Job[]> {
  const query = `per_page=${MAX_FAILURES + 4}&branch=main`;
  // The shapes are the forge's documented API.
  const { workflow_runs: runs } = (await ask(
    `actions/workflows/refresh-specs.yml/runs?${query}`,
  )) as { workflow_runs: readonly Run[] };
  const jobs: Job[] = [];
  for (const { id } of runs) {
    const page = (await ask(`actions/runs/${id}/jobs?per_page=100`)) as { jobs: readonly Job[] };
    jobs.push(...page.jobs);
  }
  return jobs;
}

interface LockedSource {
  readonly url?: string;
  readonly date?: string;
}

async function readSources(root: string, vendor: string): Promise<readonly LockedSource[]> {
  const path = join(root, "specs", vendor, "spec.lock.json");
  const text = await readFile(path, "utf8").catch(() => "{}");
  const { sources = {} }: { sources?: Record<string, LockedSource> } = JSON.parse(text);
  return Object.values(sources);
}

/** Undefined where one was never confirmed. */
function oldestOf(sources: readonly LockedSource[]): string | undefined {
  const dates = sources.map(({ date }) => date);
  if (dates.length === 0 || dates.includes(undefined)) return undefined;
  return dates.sort()[0];
}
