import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  stringOr,
} from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import { contentKind, preferredContent } from "../../media-type.ts";
import type { OperationModel, ResponseModel } from "../../model.ts";
import { asSchema } from "../../spec/model/read-operation.ts";

/** What the contract documents as the body of a success; an object unless stated otherwise. */
export type SuccessBody = "object" | "array" | "value" | "none" | "any";

/**
 * The body that the runtime expects of a success: of every one, or by status where they differ, with
 * `2XX` for the others; undefined where it is an object, the runtime's default.
 */
export function successMetadata(
  { responses }: OperationModel,
  contract: JsonObject,
): SuccessBody | Readonly<Record<string, SuccessBody>> | undefined {
  const documented = responses.filter(({ status }) => /^2/.test(status));
  const bodies = documented.map(
    (response) => [response.status.toUpperCase(), bodyOf(response, contract)] as const,
  );
  const [first = "any", ...others] = new Set(bodies.map(([, body]) => body));
  if (others.length === 0) return first === "object" ? undefined : first;
  // The runtime takes anything for a status that is not stated.
  const isEverFull = ![first, ...others].includes("none");
  return Object.fromEntries([...(isEverFull ? [["2XX", "value"] as const] : []), ...bodies]);
}

function bodyOf({ contents }: ResponseModel, contract: JsonObject): SuccessBody {
  const content = preferredContent(contents);
  if (content === undefined) return "none";
  if (contentKind(content) !== "json") return "value";
  return shapeOf(content.schema, contract, []) ?? "value";
}

/** What every value of a schema is; undefined where the schema alone does not say. */
function shapeOf(
  schema: Json | undefined,
  contract: JsonObject,
  expanding: readonly unknown[],
): SuccessBody | undefined {
  if (!isObject(schema) || expanding.includes(schema)) return undefined;
  const inner = [...expanding, schema];
  const shapes = (keyword: string) =>
    arrayOr(schema[keyword]).map((branch) => shapeOf(branch, contract, inner));
  const stated = statedShape(schema);
  if (stated !== undefined) return stated;
  const pointer = pointerOfReference(stringOr(schema["$ref"]) ?? "");
  const target =
    pointer === undefined
      ? undefined
      : shapeOf(asSchema(readPointer(contract, pointer)), contract, inner);
  const parts = [target, ...shapes("allOf"), common(shapes("anyOf")), common(shapes("oneOf"))];
  const known = new Set(parts.filter((part) => part !== undefined));
  if (known.size > 0) return known.size === 1 ? [...known][0] : "value";
  return schema["properties"] === undefined ? undefined : "object";
}

function statedShape({ type, ...schema }: JsonObject): SuccessBody | undefined {
  const [single, ...others] = isArray(type) ? type : [type];
  if (single === undefined) {
    return schema["enum"] === undefined && schema["const"] === undefined ? undefined : "value";
  }
  return others.length === 0 && (single === "object" || single === "array") ? single : "value";
}

function common(shapes: readonly (SuccessBody | undefined)[]): SuccessBody | undefined {
  const [first, ...others] = new Set(shapes);
  return others.length === 0 ? first : "value";
}
