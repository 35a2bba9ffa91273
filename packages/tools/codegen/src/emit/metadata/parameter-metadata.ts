import { bodyKind } from "../../media-type.ts";
import type { ApiModel, ParameterModel } from "../../model.ts";
import type { MetadataFunction } from "../../runtime-values.ts";
import { isOfType, schemaLayers } from "../../spec/schema-layers.ts";
import { defaultOf } from "../operations/operation-types.ts";
import { FunctionReference } from "../text/metadata-function.ts";

const WRITERS: Readonly<Record<ParameterModel["in"], MetadataFunction>> = {
  path: "writePathValue",
  query: "writeList",
  header: "writeHeaderValue",
  cookie: "writeList",
};

function writerOf({ in: location, style }: ParameterModel, isJson: boolean): MetadataFunction {
  if (isJson) return "writeJson";
  return style === "deepObject" ? "writeDeepObject" : WRITERS[location];
}

/** How a parameter is written, as far as it differs from OpenAPI's defaults; empty if it does not. */
export function parameterMetadata(parameter: ParameterModel, model: ApiModel): object {
  const query = parameter.in === "query" || parameter.in === "cookie";
  const style = query ? "form" : "simple";
  const explode = parameter.style === "form";
  const fallback = parameter.in === "path" ? defaultOf(parameter.schema) : undefined;
  // Only what is described as an array or an object is one: text with commas is not.
  const structured =
    !query &&
    isOfType(schemaLayers(parameter.schema, model.contract, "choices"), "array", "object");
  const isJson = parameter.mediaType !== undefined && bodyKind(parameter.mediaType) === "json";
  const differing = {
    ...(parameter.style !== style || structured ? { style: parameter.style } : {}),
    ...(parameter.explode !== explode ? { explode: parameter.explode } : {}),
    ...(parameter.allowReserved ? { allowReserved: true } : {}),
    ...(isJson ? { content: "json" } : {}),
  };
  return {
    ...differing,
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(Object.keys(differing).length > 0
      ? { write: new FunctionReference(writerOf(parameter, isJson)) }
      : {}),
  };
}
