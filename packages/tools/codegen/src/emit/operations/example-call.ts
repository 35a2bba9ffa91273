import { type OperationModel, PARAMETER_LOCATIONS } from "../../model.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";
import { propertyKey } from "../text/source-text.ts";
import { defaultOf } from "./operation-types.ts";

/** Columns of an example inside a doc comment. */
const WIDTH = 110;

/**
 * The call of an operation as a user writes it, with variables for what it requires.
 * @param data type of the data that it returns
 * @param client what the client is called
 */
export function exampleCall(operation: OperationModel, data: string, client: string): string {
  const { name } = operation;
  const given = requiredMembers(operation);
  const init = given.length === 0 ? "" : `, { ${given.join(", ")} }`;
  const assigned = data === "undefined" ? "" : "const data = ";
  const line = `${assigned}unwrap(await ${name}(${client}${init}));`;
  if (line.length <= WIDTH || given.length === 0) return line;
  const members = given.map((member) => `    ${member},\n`).join("");
  return `${assigned}unwrap(\n  await ${name}(${client}, {\n${members}  }),\n);`;
}

/** The members of the init that a call cannot do without. */
function requiredMembers({ parameters, requestBody }: OperationModel): string[] {
  const groups = PARAMETER_LOCATIONS.flatMap((location) => {
    const own = parameters.filter(
      ({ in: at, required, schema }) =>
        at === location && required && !(at === "path" && defaultOf(schema) !== undefined),
    );
    const members = own.map(({ name }) => memberFor(name));
    return members.length === 0 ? [] : [`${location}: { ${members.join(", ")} }`];
  });
  return requestBody?.required ? [...groups, "body"] : groups;
}

/** A parameter and a variable for its value, of the same name where that is one. */
function memberFor(name: string): string {
  const key = propertyKey(name);
  if (/^[a-z][A-Za-z0-9]*$/.test(name)) return key;
  const pascal = pascalCase(name);
  const variable = /^[A-Za-z]/.test(pascal)
    ? pascal.charAt(0).toLowerCase() + pascal.slice(1)
    : "value";
  return `${key}: ${variable}`;
}
