import {
  type ApiModel,
  type OperationModel,
  PARAMETER_LOCATIONS,
  type ParameterLocation,
  type ParameterModel,
} from "../../model.ts";
import { isRequiredParameter } from "../operations/operation-types.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { briefMember, briefType } from "./skill-types.ts";

/** How many optional parameters of a location are shown. */
const OPTIONAL = 6;

/** Optional parameters that most operations take: they are named once, not in each line. */
export function sharedParameters({ operations }: ApiModel): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { parameters } of operations) {
    for (const parameter of parameters.filter((one) => !isRequiredParameter(one))) {
      const key = parameterKey(parameter);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const isShared = (count: number) => count > 2 && count * 2 > operations.length;
  return new Set([...counts].filter(([, count]) => isShared(count)).map(([key]) => key));
}

/** A parameter as the text names it: with its location. */
export function parameterKey({ name, in: location }: ParameterModel): string {
  return `${location}: { ${briefMember(name, true, "string")} }`;
}

/** The members of an init for an operation's parameters, a group per location. */
export function parameterGroups(
  operation: OperationModel,
  shared: ReadonlySet<string>,
  writer: TypeWriter,
): string[] {
  return PARAMETER_LOCATIONS.flatMap((location) => groupText(operation, location, shared, writer));
}

function groupText(
  { parameters }: OperationModel,
  location: ParameterLocation,
  shared: ReadonlySet<string>,
  writer: TypeWriter,
): string[] {
  const own = parameters.filter((one) => one.in === location && !one.deprecated);
  const required = own.filter(isRequiredParameter);
  const optional = own.filter(
    (one) => !isRequiredParameter(one) && location !== "path" && !shared.has(parameterKey(one)),
  );
  const shown = [...required, ...optional.slice(0, OPTIONAL)].map((parameter) => {
    const type = briefType(parameter.schema, { writer, direction: "request" }, 0);
    return briefMember(parameter.name, required.includes(parameter), type);
  });
  if (shown.length === 0) return [];
  const more = optional.length > OPTIONAL ? ["…"] : [];
  return [`${location}${required.length > 0 ? "" : "?"}: { ${[...shown, ...more].join(", ")} }`];
}
