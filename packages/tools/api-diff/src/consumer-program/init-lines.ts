import {
  type EmittedOperation,
  type ParameterLocation,
  preferredContent,
  propertyKey,
} from "@org/codegen/contract";
import { joinPointer } from "@org/test-doubles/pointer";
import type { StatementLine } from "./program-writer.ts";

type Operation = EmittedOperation["operation"];
type Parameter = Operation["parameters"][number];

/** Which members of an init a literal has: all, or only those that a call cannot do without. */
export type Extent = "full" | "minimal";

/** The parameter locations, as the members of an init are named. */
const LOCATIONS: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];

/** Writes the wanted parameters, grouped by location, each about its own pointer. */
export function parameterLines(
  { parameters, pointer }: Operation,
  isWanted: (parameter: Parameter) => boolean,
  valueFor: (parameter: Parameter) => string,
): StatementLine[] {
  return LOCATIONS.flatMap((location) => {
    const members = parameters.flatMap((parameter, position) => {
      if (parameter.in !== location || !isWanted(parameter)) return [];
      return {
        text: `    ${propertyKey(parameter.name)}: ${valueFor(parameter)},`,
        pointer: joinPointer(pointer, "parameters", position),
      };
    });
    return members.length === 0 ? [] : [{ text: `  ${location}: {` }, ...members, { text: "  }," }];
  });
}

/** Writes the body, unless the operation takes none or can do without. */
export function bodyLines(
  { requestBody, pointer }: Operation,
  extent: Extent,
  value: string,
): StatementLine[] {
  const takesBody = preferredContent(requestBody?.contents ?? []) !== undefined;
  const isWanted = extent === "full" || requestBody?.required === true;
  if (!takesBody || !isWanted) return [];
  return [{ text: `  body: ${value},`, pointer: joinPointer(pointer, "requestBody") }];
}
