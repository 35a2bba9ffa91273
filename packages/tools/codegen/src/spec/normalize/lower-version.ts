import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import {
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { ITEM_SCHEMA, type NodeKind } from "../node-kinds.ts";
import { type NodePosition, rewriteNodes } from "../walk-nodes.ts";

/** Reports what OpenAPI 3.1 cannot express. */
type Report = (pointer: string, message: string) => void;

type Lowering = (node: JsonObject, position: NodePosition, report: Report) => JsonObject;

/**
 * Rewrites OpenAPI 3.2 as 3.1. Drops mere descriptions, expresses what it can in other terms, and
 * removes and reports the rest, each with its pointer.
 */
export function lowerVersion(
  vendor: string,
  document: JsonObject,
): { document: JsonObject; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (pointer, message) => {
    const location = { vendor, file: `specs/${vendor}`, pointer };
    diagnostics.push(diagnostic("VERSION_LOWERED", location, message));
  };
  const lowered = rewriteNodes(document, (node, position) => {
    const lowering = LOWERINGS[position.kind];
    return lowering ? lowering(node, position, report) : node;
  });
  return { document: objectOr(lowered), diagnostics };
}

const LOWERINGS: Partial<Readonly<Record<NodeKind, Lowering>>> = {
  document: lowerRoot,
  server: (node) => without(node, "name"),
  pathItem: lowerPathItem,
  operation: lowerOperation,
  parameter: lowerParameter,
  mediaType: lowerMediaType,
  encoding: (node, { pointer }, report) =>
    dropAndReport(node, ["encoding", "prefixEncoding", "itemEncoding"], pointer, report),
  response: ({ summary, ...response }) =>
    stringOr(response["$ref"]) !== undefined
      ? response
      : { ...response, description: response["description"] ?? summary ?? "" },
  example: lowerExample,
  securityScheme: lowerSecurityScheme,
  schema: lowerSchema,
};

function lowerRoot({ $self: _, ...document }: JsonObject): JsonObject {
  const { tags } = document;
  if (!isArray(tags)) return withSchemeNames(document);
  const plain = tags.map((tag) => without(objectOr(tag), "summary", "parent", "kind"));
  return withSchemeNames({ ...document, tags: plain });
}

/** Security schemes may be named by reference in 3.2 (section 4.30): 3.1 allows only names. */
function withSchemeNames(node: JsonObject): JsonObject {
  const { security } = node;
  if (!isArray(security)) return node;
  const named = security.map((requirement) =>
    Object.fromEntries(
      entriesOf(objectOr(requirement)).map(([name, scopes]): [string, Json] => [
        name.replace(/^#\/components\/securitySchemes\//, ""),
        scopes,
      ]),
    ),
  );
  return { ...node, security: named };
}

function lowerPathItem(node: JsonObject, { pointer }: NodePosition, report: Report): JsonObject {
  const { query, additionalOperations, ...item } = node;
  if (query !== undefined) {
    report(joinPointer(pointer, "query"), "The operation has the method QUERY.");
  }
  for (const method of Object.keys(objectOr(additionalOperations))) {
    report(
      joinPointer(pointer, "additionalOperations", method),
      `The operation has the method ${method}.`,
    );
  }
  return withoutQueryString(item, pointer, report);
}

function lowerOperation(node: JsonObject, { pointer }: NodePosition, report: Report): JsonObject {
  return withoutQueryString(withSchemeNames(node), pointer, report);
}

/** A parameter that is the whole query string (OpenAPI 3.2 section 4.12.1). */
function withoutQueryString(node: JsonObject, pointer: string, report: Report): JsonObject {
  const { parameters, ...rest } = node;
  if (!isArray(parameters)) return node;
  const kept = parameters.filter((parameter, index) => {
    if (objectOr(parameter)["in"] !== "querystring") return true;
    report(joinPointer(pointer, "parameters", index), "The parameter is the whole query string.");
    return false;
  });
  return { ...rest, parameters: kept };
}

function lowerParameter(node: JsonObject, { pointer }: NodePosition, report: Report): JsonObject {
  if (node["style"] !== "cookie") return node;
  report(joinPointer(pointer, "style"), "The cookie is sent in style `form`, percent-encoded.");
  return without(node, "style");
}

function lowerMediaType(node: JsonObject, { pointer }: NodePosition, report: Report): JsonObject {
  const { itemSchema, ...media } = node;
  const kept = itemSchema === undefined ? media : { ...media, [ITEM_SCHEMA]: itemSchema };
  return dropAndReport(kept, ["prefixEncoding", "itemEncoding"], pointer, report);
}

function lowerExample({ dataValue, serializedValue: _, ...example }: JsonObject): JsonObject {
  const value = example["value"] ?? dataValue;
  return value === undefined ? example : { ...example, value };
}

function lowerSecurityScheme(
  node: JsonObject,
  { pointer }: NodePosition,
  report: Report,
): JsonObject {
  const { flows, ...scheme } = without(node, "oauth2MetadataUrl", "deprecated");
  if (!isObject(flows)) return scheme;
  const known = dropAndReport(
    flows,
    ["deviceAuthorization"],
    joinPointer(pointer, "flows"),
    report,
  );
  return { ...scheme, flows: known };
}

function lowerSchema(node: JsonObject, { pointer }: NodePosition, report: Report): JsonObject {
  const discriminator = node["discriminator"];
  if (!isObject(discriminator) || discriminator["defaultMapping"] === undefined) return node;
  const mapping = joinPointer(pointer, "discriminator", "defaultMapping");
  report(
    mapping,
    "Every other tag selects the default alternative: the alternatives are not discriminated.",
  );
  // Without its default, the rest would claim that this alternative has a tag of its own.
  return without(node, "discriminator");
}

function dropAndReport(
  node: JsonObject,
  fields: readonly string[],
  pointer: string,
  report: Report,
): JsonObject {
  for (const field of fields) {
    if (node[field] !== undefined) report(joinPointer(pointer, field), `\`${field}\` is left out.`);
  }
  return without(node, ...fields);
}

function without(node: JsonObject, ...fields: readonly string[]): JsonObject {
  if (fields.every((field) => node[field] === undefined)) return node;
  const kept = entriesOf(node).filter(([key]: [string, Json]) => !fields.includes(key));
  return Object.fromEntries(kept);
}
