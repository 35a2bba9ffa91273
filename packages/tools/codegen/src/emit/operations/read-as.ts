import type { JsonObject } from "../../json/json.ts";
import { type BodyKind, contentKind } from "../../media-type.ts";
import type { ContentModel } from "../../model.ts";
import { isOfType, schemaLayers } from "../../spec/schema-layers.ts";

/**
 * What the runtime reads the body of a response as. A failure is JSON or text: JSON where it is
 * described as such, whatever its label says.
 */
export function readAs(content: ContentModel, success: boolean, contract: JsonObject): BodyKind {
  const kind = contentKind(content);
  if (success || kind === "json") return kind;
  const layers = schemaLayers(content.schema, contract, "choices");
  return kind === "text" && isOfType(layers, "object", "array") ? "json" : "text";
}
