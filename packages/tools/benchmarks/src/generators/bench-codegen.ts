import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findDocuments } from "@org/codegen";
import { installPeers } from "../peers/install-peers.ts";
import { formatTable, writeSection } from "../report/write-section.ts";
import { requireFolder } from "../require-input.ts";
import { timeManyVendors } from "./many-vendors.ts";
import { runMeasured } from "./run-measured.ts";

const GENERATE = fileURLToPath(new URL("./generate-documents.ts", import.meta.url));

/** How to measure the generators. */
export interface BenchCodegenOptions {
  readonly workspaceRoot: string;
  /** Folder of documents; if undefined, the contracts of the workspace's vendors. */
  readonly folder: string | undefined;
  /** Whether the table goes into `docs/`. */
  readonly write: boolean;
  readonly log: (line: string) => void;
}

/** The figures of a generator; a document that it refused has no time. */
interface Generation {
  readonly times: readonly (number | undefined)[];
  readonly kilobytes: number;
}

/**
 * Time and memory of the generators, measured in one run, as a table in Markdown.
 * @throws Error if there is no such folder, or no document in it
 */
export async function benchCodegen(options: BenchCodegenOptions): Promise<string> {
  const { workspaceRoot, folder, write, log } = options;
  const documents = await chooseDocuments(workspaceRoot, folder);
  if (documents.length === 0) throw new Error("There is no document to measure.");
  log("openapi-typescript alone …");
  const alone = await generateAll("openapi-typescript", documents);
  log("ours …");
  const ours = await generateAll("ours", documents);
  log("Hey API …");
  const theirs = await timeHeyApi(workspaceRoot, documents);
  log("the largest document …");
  const sizes = await Promise.all(documents.map(async (one) => (await stat(one)).size));
  const largest = documents[sizes.indexOf(Math.max(...sizes))] ?? "";
  const peak = await generateAll("ours", [largest]);
  log("nothing to do …");
  const generate = [join(workspaceRoot, "scripts/generate.ts")];
  await runMeasured(generate, workspaceRoot);
  const idle = await runMeasured(generate, workspaceRoot);
  log("200 vendors …");
  const taken = documents.filter((_, index) => ours.times[index] !== undefined);
  const many = await timeManyVendors(workspaceRoot, taken, 200);

  const shared = documents.map((_, index) => {
    return alone.times[index] !== undefined && ours.times[index] !== undefined;
  });
  const sum = ({ times }: Generation) =>
    times.reduce<number>((total, time, index) => total + (shared[index] ? (time ?? 0) : 0), 0);
  const count = ({ times }: Generation) => times.filter((time) => time !== undefined).length;
  const [base, own] = [sum(alone), sum(ours)];
  const table = formatTable(
    ["what", "figure", "target"],
    [
      [`documents that both of the first two take`, `${shared.filter(Boolean).length}`, ""],
      ["openapi-typescript alone", `${seconds(base)} (${count(alone)} taken)`, ""],
      ["ours, everything", `${seconds(own)} (${count(ours)} taken)`, ""],
      ["ours ÷ openapi-typescript alone", (own / base).toFixed(2), "≤ 1.3"],
      ["Hey API, a process a document", `${seconds(sum(theirs))} (${count(theirs)} taken)`, ""],
      [
        "ours, peak memory on the largest",
        `${Math.round(peak.kilobytes / 1024)} MiB`,
        "< 1024 MiB",
      ],
      ["ours, the script with nothing to do", `${idle.ms.toFixed(0)} ms`, "< 500 ms"],
      [`${many.vendors} vendors, everything`, seconds(many.everything), ""],
      [`${many.vendors} vendors, nothing to do`, seconds(many.nothing), ""],
      [`${many.vendors} vendors, one change`, seconds(many.oneChange), "< 2 s"],
    ],
  );
  const section = `## Generators\n\n${table}`;
  if (write) await writeSection(join(workspaceRoot, "docs/benchmarks.md"), "generators", section);
  return table;
}

async function chooseDocuments(root: string, folder: string | undefined): Promise<string[]> {
  const source = folder ?? join(root, "specs");
  await requireFolder(source);
  const found = await findDocuments(source);
  const wanted = folder ? found : found.filter((path) => /^[^/]+\/openapi\.json$/.test(path));
  return wanted.map((path) => join(source, path));
}

async function generateAll(tool: string, documents: readonly string[]): Promise<Generation> {
  const { output } = await runMeasured([GENERATE, tool, ...documents]);
  const lines = output
    .trim()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  // Written by generate-documents.ts, a line a document and one with the memory.
  const parsed = lines.map((line): { ok?: boolean; ms?: number; kilobytes?: number } =>
    JSON.parse(line),
  );
  return {
    times: parsed.slice(0, documents.length).map(({ ok, ms }) => (ok ? ms : undefined)),
    kilobytes: parsed.at(-1)?.kilobytes ?? 0,
  };
}

async function timeHeyApi(root: string, documents: readonly string[]): Promise<Generation> {
  const { generateByHeyApi } = await installPeers(root);
  const folder = await mkdtemp(join(tmpdir(), "bench-hey-api-"));
  const times: (number | undefined)[] = [];
  try {
    for (const document of documents) {
      const started = performance.now();
      const ok = await generateByHeyApi(document, folder).then(
        () => true,
        () => false,
      );
      times.push(ok ? performance.now() - started : undefined);
    }
    return { times, kilobytes: 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
