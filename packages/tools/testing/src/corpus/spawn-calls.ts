import { fileURLToPath } from "node:url";
import type { ContractOperation } from "@org/mock-server/contract";
import type { CallFailure } from "../suite/classify-failure.ts";
import { runNode } from "./run-node.ts";

/** The outcome of one operation's call. */
export interface SpawnedCall {
  readonly method: string;
  /** Template, as in the contract. */
  readonly path: string;
  readonly ok: boolean;
  readonly problem?: string;
  readonly failure?: CallFailure;
}

const ENTRY = fileURLToPath(new URL("./call-package.ts", import.meta.url));
const LIMIT = 900_000;

/**
 * Calls every operation of a package of a scratch workspace in its own process: if a document crashes
 * the mock server, the call counts as failed, and a new process continues after it.
 */
export async function spawnCalls(
  root: string,
  slug: string,
  operations: readonly ContractOperation[],
): Promise<readonly SpawnedCall[]> {
  const calls: SpawnedCall[] = [];
  const deadline = performance.now() + LIMIT;
  while (calls.length < operations.length) {
    const left = deadline - performance.now();
    const args = ["--conditions=@org/source", ENTRY, root, slug, String(calls.length)];
    const { lines, errors } = await runNode(args, Math.max(Math.ceil(left), 1));
    // Written by call-package.ts, a line for each call; the last may be cut off.
    for (const line of lines)
      if (/^\{.*\}$/.test(line)) calls.push(JSON.parse(line) as SpawnedCall);
    const lost = operations[calls.length];
    if (lost === undefined) break;
    const problem = `the mock server ended: ${errors.trim().split("\n").slice(-12).join(" | ")}`;
    calls.push({ ...pick(lost), ok: false, failure: "CALL_UNSERVED", problem });
    if (left > 0) continue;
    const rest = operations.slice(calls.length).map((one): SpawnedCall => {
      return { ...pick(one), ok: false, failure: "CALL_UNSERVED", problem: "no time was left" };
    });
    calls.push(...rest);
  }
  return calls;
}

function pick({ method, path }: ContractOperation): Pick<SpawnedCall, "method" | "path"> {
  return { method, path };
}
