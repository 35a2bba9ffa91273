import { entriesOf, type Json, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { HTTP_METHODS } from "../../model.ts";
import { declaredParameters } from "../declared-parameters.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/** Removes path parameters that the path does not name: a caller would have to pass a value that goes unused. */
export function repairUnusedParameters(document: JsonObject): readonly Repair[] {
  return entriesOf(objectOr(document["paths"])).flatMap(([path, item]) => {
    const inPath = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name));
    const owners = [[], ...HTTP_METHODS.map((method) => [method])];
    return owners.flatMap((steps) => {
      const owner = objectOr(
        steps.reduce<Json | undefined>((node, step) => objectOr(node)[step], item),
      );
      const parameters = declaredParameters(document, owner["parameters"]);
      return parameters.flatMap((parameter, index): Repair[] => {
        const name = stringOr(parameter["name"]);
        if (parameter["in"] !== "path" || name === undefined || inPath.has(name)) return [];
        const pointer = joinPointer("/paths", path, ...steps, "parameters", index);
        return [
          {
            code: "PATH_PARAMETER_UNUSED",
            pointer,
            reason: `The path does not name {${name}}: the parameter is removed.`,
            target: pathOfPointer(document, pointer),
            update: undefined,
          },
        ];
      });
    });
  });
}
