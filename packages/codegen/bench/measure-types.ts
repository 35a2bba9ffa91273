import type { ClientProgram } from "./client-programs.ts";
import { type Compilation, compileProgram } from "./count-instantiations.ts";
import { findBodyCall, mistypeBody, type SampleCall } from "./sample-calls.ts";

/** What one client costs one compiler, above a program that imports it and calls nothing. */
export interface TypeCost {
  readonly client: string;
  /** Instantiations of one valid call. */
  readonly validCall: number;
  /** Instantiations of each of the distinct calls together, on average. */
  readonly averageCall: number;
  readonly calls: number;
  readonly pathTypo: Typo;
  readonly bodyTypo: Typo;
}

/** What a mistake costs, and how long the first error about it is. */
export interface Typo {
  readonly instantiations: number;
  readonly characters: number;
  readonly errors: number;
}

const NO_TYPO: Typo = { instantiations: Number.NaN, characters: 0, errors: 0 };

/** Compiles five programs with a client and compares them with one that does nothing. */
export async function measureTypes(
  compiler: string,
  folder: string,
  client: ClientProgram,
  calls: readonly SampleCall[],
): Promise<TypeCost> {
  const compile = (name: string, statements: string) =>
    compileProgram(compiler, folder, name, `${client.preamble}${statements}export {};\n`);
  const baseline = await compile("baseline", "");
  const above = ({ instantiations }: Compilation) => instantiations - baseline.instantiations;
  const typo = async (name: string, statement: string | undefined): Promise<Typo> => {
    if (statement === undefined) return NO_TYPO;
    const compilation = await compile(name, statement);
    const characters = compilation.errors[0]?.text.length ?? 0;
    return { instantiations: above(compilation), characters, errors: compilation.errors.length };
  };
  const written = calls.flatMap((call) => client.call(call) ?? []);
  const first = calls.find((call) => client.call(call) !== undefined);
  const bodyCall = findBodyCall(calls.filter((call) => client.call(call) !== undefined));
  const all = await compile("all", written.join(""));
  return {
    client: client.name,
    validCall: first ? above(await compile("valid", client.call(first) ?? "")) : Number.NaN,
    averageCall: above(all) / written.length,
    calls: written.length,
    pathTypo: await typo("path-typo", first && client.mistypedCall(first)),
    bodyTypo: await typo("body-typo", bodyCall && client.call(mistypeBody(bodyCall))),
  };
}
