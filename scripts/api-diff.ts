import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import {
  compareContracts,
  formatJudgment,
  readWaivers,
  typecheckProgram,
  type Waiver,
} from "@org/api-diff";
import { formatDiagnostics } from "@org/codegen";
import { type Contract, readOpenApiFile } from "@org/codegen/contract";

const USAGE = "Usage: pnpm api-diff <before> <after> [--json] [--waivers <file>]";

/**
 * `pnpm api-diff <before> <after> [--json] [--waivers <file>]`: what a step between two OpenAPI
 * documents means for the users of a client. Exit 0 where both oracles agree, else 1.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, waivers: { type: "string" } },
  });
  const [before, after, ...rest] = positionals;
  if (before === undefined || after === undefined || rest.length > 0) return refuse(USAGE);
  const contracts = [await read(before), await read(after)] as const;
  const waivers = values.waivers === undefined ? [] : await readWaiverFile(values.waivers);
  const [left, right] = contracts;
  if (!left || !right || !waivers) return 1;
  const pair = { id: "", before: left, after: right, waivers };
  const judgment = (await compareContracts([pair], typecheckProgram)).get("");
  if (!judgment) throw new Error("The comparison came to nothing.");
  console.log(values.json ? JSON.stringify(judgment, null, 2) : formatJudgment(judgment));
  return judgment.agree ? 0 : 1;
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}

async function read(path: string): Promise<Contract | undefined> {
  const { contract, diagnostics } = await readOpenApiFile(path);
  if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
  return contract;
}

async function readWaiverFile(path: string): Promise<readonly Waiver[] | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) {
    refuse(`The waivers cannot be read: ${path}`);
    return undefined;
  }
  const { waivers, diagnostics } = readWaivers("", path, text);
  if (diagnostics.length === 0) return waivers;
  refuse(formatDiagnostics(diagnostics));
  return undefined;
}

try {
  process.exitCode = await main();
} catch (error) {
  // parseArgs throws on options it does not know: the user's mistake, not ours.
  const code = error instanceof TypeError && "code" in error ? String(error.code) : "";
  if (!(error instanceof TypeError) || !code.startsWith("ERR_PARSE_ARGS")) throw error;
  process.exitCode = refuse(`${error.message}\n${USAGE}`);
}
