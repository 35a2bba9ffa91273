import type { ApiModel, OperationModel } from "../../model.ts";
import { areSuccesses, planStatuses } from "../operations/status-types.ts";
import { type ExampleInit, exampleInit } from "./readme-example.ts";
import { clientOptions } from "./readme-first-call.ts";

/** A program that makes one call, in the parts that several of them may share. */
export interface ExampleProgram {
  /** Names that it imports from the vendor's package. */
  readonly imports: readonly string[];
  /** The statement that makes the client. */
  readonly client: string;
  /** The statements that call. */
  readonly call: string;
}

/**
 * A program that calls an operation with an example of all that it requires; undefined where a schema
 * has no sample.
 */
export function exampleProgram(
  operation: OperationModel,
  model: ApiModel,
): ExampleProgram | undefined {
  const example = exampleInit(operation, model);
  if (example === undefined) return undefined;
  const { namespace, pascal } = model.names;
  return {
    imports: [`create${pascal}Client`, operation.name, "unwrap"],
    client: `const ${namespace} = create${pascal}Client(${clientOptions(model)});`,
    call: `${hasData(operation) ? "const data = " : ""}${callOf(operation.name, namespace, example)};`,
  };
}

function callOf(name: string, client: string, { init, body }: ExampleInit): string {
  if (init === undefined) return `unwrap(await ${name}(${client}))`;
  if (body === undefined) return `unwrap(await ${name}(${client}, ${init}))`;
  const groups = init.replace(/^\{ | ?\bbody \}$/g, "").replace(/,$/, "");
  const members = [...(groups === "" ? [] : [groups]), `body: ${body.replaceAll("\n", "\n    ")}`];
  const lines = members.map((member) => `    ${member},\n`).join("");
  return `unwrap(\n  await ${name}(${client}, {\n${lines}  }),\n)`;
}

/** The text of a program. */
export function programText(
  { imports, client, call }: ExampleProgram,
  packageName: string,
): string {
  return `import { ${imports.join(", ")} } from "${packageName}";\n\n${client}\n\n${call}`;
}

function hasData({ responses }: OperationModel): boolean {
  const { documented } = planStatuses(responses.map(({ status }) => status));
  return responses.some(({ status, contents }) => {
    const codes = documented.get(status);
    return codes !== undefined && areSuccesses(codes) && contents.length > 0;
  });
}
