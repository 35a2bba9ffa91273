import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { summarize } from "../calls/summarize.ts";
import { timeOneVendor } from "../generators/many-vendors.ts";
import { runMeasured } from "../generators/run-measured.ts";
import type { Generate, Peers } from "../peers/install-peers.ts";
import type { Compared, OfEach } from "./compared-clients.ts";

const REPEATS = 7;

/**
 * Milliseconds of a whole process that generates the client of a document, as the median of several,
 * for each client that is generated.
 */
export async function timeGeneration(
  root: string,
  document: string,
  peers: Peers,
): Promise<OfEach<number>> {
  const folder = await mkdtemp(join(tmpdir(), "bench-generation-"));
  const openapiTypescript = createRequire(import.meta.url).resolve("openapi-typescript");
  const command = join(dirname(dirname(openapiTypescript)), "bin/cli.js");
  const byOpenapiTypescript = async () =>
    (await runMeasured([command, document, "-o", join(folder, "paths.ts")])).ms;
  const by = (generate: Generate) => async () => {
    const started = performance.now();
    await generate(document, join(folder, "client"));
    return performance.now() - started;
  };
  try {
    const ours = await repeat(() => timeOneVendor(root, document));
    return new Map<Compared, number>([
      ["ours", ours],
      // The same run writes both.
      ["ours, createClient", ours],
      ["openapi-fetch", await repeat(byOpenapiTypescript)],
      ["Hey API", await repeat(by(peers.generateByHeyApi))],
      ["Redocly", await repeat(by(peers.generateByRedocly))],
      ["orval", await repeat(by(peers.generateByOrval))],
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function repeat(time: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < REPEATS; run += 1) times.push(await time());
  return summarize(times).median;
}
