import { COMPILERS, compileProgram, ours, sampleCalls } from "@org/benchmarks/types";
import type { ApiModel } from "@org/codegen";
import { inCache } from "./in-cache.ts";

/** The newest compiler, and the fastest. */
export const COMPILER = "TypeScript 7";

/**
 * Counts what a valid call of each operation costs the compiler, in addition to a program that calls
 * nothing.
 * @param from a folder whose dependencies include the vendor's built package
 * @returns costs by the operation's function name
 */
export async function measureCalls(
  from: string,
  model: ApiModel,
): Promise<ReadonlyMap<string, number>> {
  const compiler = COMPILERS.get(COMPILER);
  if (compiler === undefined) throw new Error(`${COMPILER} is not among the compilers`);
  return inCache(from, async (folder) => {
    const calls = sampleCalls(model, model.operations.length);
    const { name, preamble, call } = ours(model);
    const compile = (statements: string) =>
      compileProgram(compiler, folder, name, `${preamble}${statements}export {};\n`);
    const { instantiations: baseline } = await compile("");
    const costs = new Map<string, number>();
    for (const one of calls) {
      const cost = await countAbove(baseline, compile, call(one));
      if (cost !== undefined) costs.set(one.operation.name, cost);
    }
    return costs;
  });
}

/** A call that does not compile has no cost: the sample does not fit the types. */
async function countAbove(
  baseline: number,
  compile: (statements: string) => ReturnType<typeof compileProgram>,
  statement: string | undefined,
): Promise<number | undefined> {
  if (statement === undefined) return undefined;
  const { instantiations, errors } = await compile(statement);
  return errors.length === 0 ? instantiations - baseline : undefined;
}
