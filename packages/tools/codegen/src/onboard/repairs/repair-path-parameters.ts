import {
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { HTTP_METHODS } from "../../model.ts";
import { declaredParameters } from "../declared-parameters.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/** Declares parameters that a path template names and neither the path nor the operation declares. */
export function repairPathParameters(document: JsonObject): readonly Repair[] {
  return entriesOf(objectOr(document["paths"])).flatMap(([path, item]) => {
    const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
    const shared = declaredNames(document, objectOr(item)["parameters"]);
    return HTTP_METHODS.flatMap((method): Repair[] => {
      const operation = objectOr(item)[method];
      if (!isObject(operation)) return [];
      const own = declaredNames(document, operation["parameters"]);
      const missing = names.filter((name) => !shared.has(name) && !own.has(name));
      if (missing.length === 0) return [];
      const pointer = joinPointer("/paths", path, method);
      return [
        {
          code: "PATH_PARAMETER_UNDECLARED",
          pointer,
          reason: `The path names ${missing.map((name) => `{${name}}`).join(", ")}, and nothing declares it: it is declared as a string.`,
          target: pathOfPointer(document, pointer),
          update: { parameters: missing.map(stringParameter) },
        },
      ];
    });
  });
}

function stringParameter(name: string): Json {
  return { name, in: "path", required: true, schema: { type: "string" } };
}

function declaredNames(
  document: JsonObject,
  parameters: Json | undefined,
): Set<string | undefined> {
  const resolved = declaredParameters(document, parameters);
  return new Set(
    resolved.filter((one) => one["in"] === "path").map((one) => stringOr(one["name"])),
  );
}
