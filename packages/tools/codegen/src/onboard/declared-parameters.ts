import { arrayOr, type Json, type JsonObject, objectOr, stringOr } from "../json/json.ts";
import { pointerOfReference, readPointer } from "../json/pointer.ts";

/** The parameters that a path or an operation lists, each with its reference followed. */
export function declaredParameters(
  document: JsonObject,
  parameters: Json | undefined,
): readonly JsonObject[] {
  return arrayOr(parameters).map((parameter) => {
    const reference = stringOr(objectOr(parameter)["$ref"]);
    const pointer = reference === undefined ? undefined : pointerOfReference(reference);
    return objectOr(pointer === undefined ? parameter : readPointer(document, pointer));
  });
}
