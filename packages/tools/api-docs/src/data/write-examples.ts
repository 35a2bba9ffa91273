import { COMPILERS, compileProgram } from "@org/benchmarks/types";
import { type ApiModel, exampleProgram, programText } from "@org/codegen";
import { inCache } from "./in-cache.ts";
import { COMPILER } from "./measure-calls.ts";

/**
 * Writes a program per operation that makes the call, and compiles them.
 * @param from a folder whose dependencies include the vendor's built package
 * @returns programs by the operation's function name; none where a schema has no sample
 * @throws Error naming what does not compile
 */
export async function writeExamples(
  from: string,
  model: ApiModel,
): Promise<ReadonlyMap<string, string>> {
  const { packageName, slug } = model.names;
  const programs = model.operations.flatMap((operation) => {
    const program = exampleProgram(operation, model);
    return program === undefined ? [] : [[operation.name, program] as const];
  });
  const names = new Set(programs.flatMap(([, { imports }]) => imports));
  const functions = programs.map(
    ([name, { client, call }]) =>
      `export async function ${name}Example() {\n${client}\n${call}\n}\n`,
  );
  const source =
    `import { ${[...names].join(", ")} } from "${packageName}";\n` +
    "declare const process: { env: Record<string, string | undefined> };\n" +
    functions.join("");
  const { errors } = await inCache(from, (folder) =>
    compileProgram(COMPILERS.get(COMPILER) ?? "", folder, "examples", source),
  );
  if (errors.length > 0) {
    const lines = errors.map(({ line, text }) => `${source.split("\n")[line - 1]}\n${text}`);
    throw new Error(`Examples of ${slug} do not compile:\n${lines.join("\n")}`);
  }
  return new Map(programs.map(([name, program]) => [name, programText(program, packageName)]));
}
