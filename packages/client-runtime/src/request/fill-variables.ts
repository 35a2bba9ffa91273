import { ConfigError } from "../errors/config-error.ts";
import { NOT_A_VARIABLE, NOT_ONE_OF, UNKNOWN_OPTION } from "../errors/problems.ts";
import type { FillVariables } from "../metadata.ts";

/**
 * A server's URL with its variables filled in, the contract's defaults where none is given
 * (OpenAPI 3.1 §4.8.6). Throws a ConfigError for a variable that is unknown and for a value that
 * is not allowed or would make another URL.
 */
export const fillVariables: FillVariables = ({ url, variables = {} }, given, vendor) => {
  const values: Readonly<Record<string, unknown>> = { ...given };
  let filled = url;
  for (const name of Object.keys({ ...variables, ...values })) {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (
      value !== undefined &&
      !(variable?.enum ? variable.enum.includes(`${value}`) : variable && isSafe(value))
    ) {
      const listed = variable?.enum ? `${NOT_ONE_OF} ${variable.enum.join(", ")}` : NOT_A_VARIABLE;
      const problem = variable ? listed : UNKNOWN_OPTION;
      throw new ConfigError(`server.variables.${name}`, problem, vendor);
    }
    filled = filled.replaceAll(`{${name}}`, () => `${value ?? variable?.default}`);
  }
  return filled;
};

function isSafe(value: unknown): boolean {
  return typeof value === "string" && /^(?!\.+$)[\w.-]+$/.test(value);
}
