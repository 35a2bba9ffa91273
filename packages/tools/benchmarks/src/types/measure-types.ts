import type { ClientProgram } from "./client-programs.ts";
import { type Compilation, compileProgram } from "./count-instantiations.ts";
import { findBodyCall, mistypeBody, type SampleCall } from "./sample-calls.ts";

/** What one client costs one compiler, in addition to a program that imports it and calls nothing. */
export interface TypeCost {
  readonly client: string;
  /** Instantiations of one valid call with an init, of the HTTP method with the most operations. */
  readonly validCall: number;
  /** Average instantiations of a call in a program with all distinct calls. */
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

/** Compiles programs with a client and compares them with one that calls nothing. */
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
  const offered = calls.filter((call) => client.call(call) !== undefined);
  const written = offered.flatMap((call) => client.call(call) ?? []);
  const [first] = offered;
  const valid = chooseCall(offered);
  const bodyCall = findBodyCall(offered);
  const all = await compile("all", written.join(""));
  return {
    client: client.name,
    validCall: valid ? above(await compile("valid", client.call(valid) ?? "")) : Number.NaN,
    averageCall: above(all) / written.length,
    calls: written.length,
    pathTypo: await typo("path-typo", first && client.mistypedCall(first)),
    bodyTypo: await typo("body-typo", bodyCall && client.call(mistypeBody(bodyCall))),
  };
}

/** Each HTTP method has its own map, which the compiler searches only for calls with an init. */
function chooseCall(calls: readonly SampleCall[]): SampleCall | undefined {
  const groups = [...Map.groupBy(calls, ({ operation }) => operation.method).values()];
  const [largest = []] = groups.sort((a, b) => b.length - a.length);
  return largest.find(takesInit) ?? largest[0];
}

function takesInit({ params, body }: SampleCall): boolean {
  return body !== undefined || Object.keys(params).length > 0;
}
