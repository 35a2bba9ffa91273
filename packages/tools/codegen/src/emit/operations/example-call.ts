import { type OperationModel, PARAMETER_LOCATIONS } from "../../model.ts";
import { pascalCase, RESERVED_WORDS as WORDS } from "../../spec/model/operation-names.ts";
import { propertyKey } from "../text/source-text.ts";
import { isRequiredParameter } from "./operation-types.ts";

/** Columns of an example inside a doc comment. */
const WIDTH = 110;

/**
 * The call of an operation as a user writes it, with variables for what it requires.
 * @param hasData whether it returns any
 * @param client what the client is called
 */
export function exampleCall(operation: OperationModel, hasData: boolean, client: string): string {
  const { name } = operation;
  const given = requiredMembers(operation);
  const init = given.length === 0 ? "" : `, { ${given.join(", ")} }`;
  const assigned = hasData ? "const data = " : "";
  const line = `${assigned}unwrap(await ${name}(${client}${init}));`;
  if (line.length <= WIDTH || given.length === 0) return line;
  const members = given.map((member) => `    ${member},\n`).join("");
  return `${assigned}unwrap(\n  await ${name}(${client}, {\n${members}  }),\n);`;
}

/** The members of the init that a call cannot do without. */
function requiredMembers({ parameters, requestBody }: OperationModel): string[] {
  const groups = PARAMETER_LOCATIONS.flatMap((location) => {
    const own = parameters.filter((one) => one.in === location && isRequiredParameter(one));
    const members = own.map(({ name }) => memberFor(name));
    return members.length === 0 ? [] : [`${location}: { ${members.join(", ")} }`];
  });
  return requestBody?.required ? [...groups, "body"] : groups;
}

function memberFor(name: string): string {
  const variable = variableName(name);
  return variable === name ? name : `${propertyKey(name)}: ${variable}`;
}

/** A variable for a parameter's value, of the same name where that is one. */
export function variableName(parameter: string): string {
  if (/^[a-z][A-Za-z0-9]*$/.test(parameter) && !WORDS.has(parameter)) return parameter;
  const pascal = pascalCase(parameter);
  const name = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  return /^[a-z]/.test(name) && !WORDS.has(name) ? name : "value";
}
