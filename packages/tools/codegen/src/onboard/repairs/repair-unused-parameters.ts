import {
  arrayOr,
  entriesOf,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { joinPointer, pointerOfReference, readPointer } from "../../json/pointer.ts";
import { HTTP_METHODS } from "../../model.ts";
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
      return arrayOr(owner["parameters"]).flatMap((given, index): Repair[] => {
        const parameter = resolve(document, given);
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

function resolve(document: JsonObject, parameter: Json): JsonObject {
  const reference = stringOr(objectOr(parameter)["$ref"]);
  const pointer = reference === undefined ? undefined : pointerOfReference(reference);
  return objectOr(pointer === undefined ? parameter : readPointer(document, pointer));
}
