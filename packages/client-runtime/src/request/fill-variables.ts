import { ConfigError } from "../errors/config-error.ts";
import { NOT_A_VARIABLE, NOT_ONE_OF, UNKNOWN_OPTION } from "../errors/problems.ts";
import type { FillVariables, ServerMetadata } from "../metadata.ts";

/**
 * A server's URL with its variables filled in, the contract's defaults where none is given
 * (OpenAPI 3.1 §4.8.6). Throws a ConfigError for a variable that is unknown and for a value that
 * is not allowed or would make another URL.
 */
export const fillVariables: FillVariables = ({ url, variables = {} }, given, vendor) => {
  const values = new Map(
    Object.entries(variables).map(([name, variable]) => [name, variable.default]),
  );
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) {
      values.set(name, checkVariable(name, value, variables, vendor));
    }
  }
  return url.replace(/\{([^{}]+)\}/g, (placeholder, name) => values.get(name) ?? placeholder);
};

function checkVariable(
  name: string,
  value: unknown,
  variables: NonNullable<ServerMetadata["variables"]>,
  vendor: string,
): string {
  const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (
    variable !== undefined &&
    typeof value === "string" &&
    /^(?!\.+$)[\w.-]+$/.test(value) &&
    (variable.enum?.includes(value) ?? true)
  ) {
    return value;
  }
  const listed = variable?.enum ? `${NOT_ONE_OF} ${variable.enum.join(", ")}` : NOT_A_VARIABLE;
  const problem = variable === undefined ? UNKNOWN_OPTION : listed;
  throw new ConfigError(`server.variables.${name}`, problem, vendor);
}
