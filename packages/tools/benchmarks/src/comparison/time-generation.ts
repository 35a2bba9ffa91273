import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { summarize } from "../calls/summarize.ts";
import { timeOneVendor } from "../generators/many-vendors.ts";
import { runMeasured } from "../generators/run-measured.ts";
import type { Peers } from "../peers/install-peers.ts";
import type { OfEach } from "./compared-clients.ts";

const REPEATS = 7;

/**
 * Milliseconds of a whole process that generates the client of a document, as the median of several;
 * undefined for a client that is written by hand.
 */
export async function timeGeneration(
  root: string,
  document: string,
  peers: Peers,
): Promise<OfEach<number | undefined>> {
  const folder = await mkdtemp(join(tmpdir(), "bench-generation-"));
  const openapiTypescript = createRequire(import.meta.url).resolve("openapi-typescript");
  const command = join(dirname(dirname(openapiTypescript)), "bin/cli.js");
  const byOpenapiTypescript = async () =>
    (await runMeasured([command, document, "-o", join(folder, "paths.ts")])).ms;
  const byHeyApi = async () => {
    const started = performance.now();
    await peers.generateByHeyApi(document, join(folder, "hey-api"));
    return performance.now() - started;
  };
  try {
    return {
      ours: await repeat(() => timeOneVendor(root, document)),
      "openapi-fetch": await repeat(byOpenapiTypescript),
      "Hey API": await repeat(byHeyApi),
      "@voucherify/sdk": undefined,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function repeat(time: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < REPEATS; run += 1) times.push(await time());
  return summarize(times).median;
}
