import { preferredContent } from "../../media-type.ts";
import { type ApiModel, type OperationModel, PARAMETER_LOCATIONS } from "../../model.ts";
import { isOfType, schemaLayers } from "../../spec/schema-layers.ts";
import { variableName } from "../operations/example-call.ts";
import { groupSuffix, isRequiredParameter } from "../operations/operation-types.ts";
import { codeBlock } from "../text/markdown-text.ts";
import { propertyKey, stringLiteral } from "../text/source-text.ts";

/** Columns that a reader of a README sees. */
const WIDTH = 100;

/** A call in a README, inside a function that takes what the call requires. */
export interface ReadmeCall {
  readonly operation: OperationModel;
  /** Types of what the function takes, from the package. */
  readonly types: readonly string[];
  /** The function's parameters after the client. */
  readonly parameters: readonly string[];
  /** Members of the call's init. */
  readonly init: readonly string[];
}

/** The call of an operation with all that it requires, and nothing else. */
export function readmeCall(operation: OperationModel, model: ApiModel): ReadmeCall {
  const types: string[] = [];
  const parameters: string[] = [];
  const init: string[] = [];
  for (const location of PARAMETER_LOCATIONS) {
    const required = operation.parameters.filter(
      (parameter) => parameter.in === location && isRequiredParameter(parameter),
    );
    if (required.length === 0) continue;
    const group = operation.typeName + groupSuffix(location);
    if (location !== "path") {
      types.push(group);
      parameters.push(`${location}: ${group}`);
      init.push(location);
      continue;
    }
    const members = required.map(({ name, schema }) => {
      const isText = isOfType(schemaLayers(schema, model.contract), "string");
      if (!isText) types.push(group);
      const variable = variableName(name);
      parameters.push(`${variable}: ${isText ? "string" : `${group}[${stringLiteral(name)}]`}`);
      return variable === name ? name : `${propertyKey(name)}: ${variable}`;
    });
    init.push(`path: { ${members.join(", ")} }`);
  }
  if (operation.requestBody?.required) {
    const schema = preferredContent(operation.requestBody.contents)?.schema ?? true;
    const isKnown = typeof schema === "object" && Object.keys(schema).length > 0;
    const type = `${operation.typeName}Body`;
    if (isKnown) types.push(type);
    parameters.push(`body: ${isKnown ? type : "unknown"}`);
    init.push("body");
  }
  return { operation, types: [...new Set(types)], parameters, init };
}

/** What surrounds the statements of a README's function. */
export interface ReadmeFunction {
  readonly name: string;
  /** Parameters besides the client and what the call requires. */
  readonly more?: readonly string[];
  /** What the statements use of the package besides the operation's function. */
  readonly uses: readonly string[];
  readonly statements: readonly string[];
}

/** A function around a call as a block of TypeScript. */
export function callBlock(call: ReadmeCall, model: ApiModel, own: ReadmeFunction): string {
  const { namespace, packageName, pascal } = model.names;
  const types = [...call.types, `${pascal}Client`].map((type) => `type ${type}`);
  const imports = [call.operation.name, ...own.uses, ...types].join(", ");
  const parameters = [`${namespace}: ${pascal}Client`, ...call.parameters, ...(own.more ?? [])];
  const line = `export async function ${own.name}(${parameters.join(", ")}) {\n`;
  const head =
    line.length <= WIDTH
      ? line
      : `export async function ${own.name}(\n${parameters.map((one) => `  ${one},\n`).join("")}) {\n`;
  return codeBlock(
    `import { ${imports} } from "${packageName}";\n\n` +
      head +
      `${own.statements.map((line) => `  ${line}\n`).join("")}}`,
  );
}

/** The call itself, with more members in its init. */
export function callText({ operation, init }: ReadmeCall, model: ApiModel, ...more: string[]) {
  const members = [...init, ...more];
  const given = members.length === 0 ? "" : `, { ${members.join(", ")} }`;
  return `${operation.name}(${model.names.namespace}${given})`;
}

/** The operation that examples call: it reads by path, else it has a path, else it is the first. */
export function exampleOperation({ operations }: ApiModel): OperationModel | undefined {
  const byPath = operations.filter(({ parameters }) =>
    parameters.some((parameter) => parameter.in === "path" && isRequiredParameter(parameter)),
  );
  return (
    byPath.find(({ name }) => name === "getProduct") ??
    byPath.find(({ method, requestBody }) => method === "get" && requestBody === undefined) ??
    byPath.find(({ requestBody }) => requestBody === undefined) ??
    operations[0]
  );
}
