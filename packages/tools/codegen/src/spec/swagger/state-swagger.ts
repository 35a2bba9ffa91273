import {
  arrayOr,
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectFrom,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import { HTTP_METHODS } from "../../model.ts";
import { formatOf } from "./collection-formats.ts";
import { formBody, isBody, isFile, withSharedBody } from "./state-body.ts";
import { ownServers, stateServers } from "./state-servers.ts";

/** Where a response keeps its examples while the document is converted. */
export const EXAMPLES = "x-examples-of-response";

/**
 * Writes out what Swagger 2.0 only implies, because the converter overlooks it: bodies that a path or a
 * reference adds, forms, media types, credentials' flows, servers. What is left is converted as it is.
 */
export function stateSwagger(document: JsonObject): JsonObject {
  const paths = objectOr(document["paths"]);
  return {
    ...withoutNull(stateServers(document)),
    swagger: "2.0",
    paths: mapObject(paths, (item) => {
      if (isObject(item)) return stateItem(item, document);
      // The converter fails at the items of a list; `true` is as wrong, and reported later.
      return isArray(item) ? true : item;
    }),
    ...(isObject(document["parameters"]) && { parameters: withoutBodies(document["parameters"]) }),
    ...(isObject(document["responses"]) && {
      responses: mapObject(document["responses"], (response) =>
        stateResponse(response, listOf(document["produces"])),
      ),
    }),
    ...(document["securityDefinitions"] !== undefined && {
      securityDefinitions: mapObject(objectOr(document["securityDefinitions"]), stateScheme),
    }),
    produces: producedBy(document),
  };
}

function stateItem(item: JsonObject, document: JsonObject): JsonObject {
  const { parameters, ...others } = withoutNull(item);
  const listed = parametersOf(parameters);
  const shared = listed.map((one) => follow(one, document));
  const stated = mapObject(others, (operation, name) =>
    HTTP_METHODS.some((method) => method === name) && isObject(operation)
      ? stateOperation(operation, shared, document)
      : operation,
  );
  const own = listed.filter((_, index) => !isBody(shared[index] ?? {}));
  return own.length > 0 ? { ...stated, parameters: own } : stated;
}

function stateOperation(
  operation: JsonObject,
  shared: readonly JsonObject[],
  document: JsonObject,
): JsonObject {
  const { schemes: _, ...rest } = withoutNull(operation);
  const servers = ownServers(operation, document);
  const own = parametersOf(operation["parameters"]).map((one) => {
    const followed = follow(one, document);
    return isBody(followed) ? followed : one;
  });
  const all = withSharedBody(own, shared);
  const consumes = listOf(operation["consumes"]) ?? listOf(document["consumes"]) ?? [];
  const fields = all.filter((one) => one["in"] === "formData");
  const parameters = all
    .filter((one) => one["in"] !== "formData")
    .map((one) => (one["in"] === "body" ? { ...one, schema: one["schema"] ?? {} } : one));
  const stated = listOf(operation["produces"]);
  const responses = mapObject(objectOr(operation["responses"]), (response) => {
    const isShared = stated === undefined && stringOr(objectOr(response)["$ref"]) !== undefined;
    if (isShared) return response;
    return stateResponse(follow(response, document), stated ?? listOf(document["produces"]));
  });
  return {
    ...rest,
    ...(servers && { servers }),
    parameters,
    ...(fields.length > 0 && { requestBody: formBody(fields, consumes) }),
    consumes: consumes.length > 0 ? consumes : ["application/json"],
    produces: stated ?? producedBy(document),
    ...(operation["responses"] !== undefined && { responses }),
  };
}

/**
 * What the converter makes of a parameter without a location, or of an array that OpenAPI 3 cannot join
 * as stated, is not what it says: such a location is reported later, such an array joined by commas.
 */
function parametersOf(parameters: Json | undefined): readonly JsonObject[] {
  return arrayOr(parameters)
    .filter(isObject)
    .map((one) => {
      if (typeof one["$ref"] === "string") return one;
      const isJoined = one["collectionFormat"] !== undefined;
      return {
        ...one,
        ...(!one["in"] && { in: "unstated" }),
        ...(isJoined && { collectionFormat: formatOf(one) }),
      };
    });
}

/** A file whose media type is not stated is bytes, not JSON. */
function stateResponse(given: Json, produces: readonly string[] | undefined): Json {
  const { examples, schema, headers, ...response } = objectOr(given);
  const isUnstatedFile = isFile(schema) && produces === undefined;
  const bytes = { "application/octet-stream": { schema: { type: "string", format: "binary" } } };
  return {
    ...response,
    ...(isUnstatedFile ? { content: bytes } : schema !== undefined && { schema }),
    ...(isObject(examples) && { [EXAMPLES]: examples }),
    ...(isObject(headers) && { headers: mapObject(headers, withoutFormat) }),
  };
}

function withoutFormat(header: Json): Json {
  const { collectionFormat: _, ...rest } = objectOr(header);
  return rest;
}

/** An OAuth flow has scopes, and its URLs say which one it is where the vendor does not. */
function stateScheme(given: Json): Json {
  const scheme = objectOr(given);
  if (scheme["type"] !== "oauth2") return withoutNull(scheme);
  const { flow, authorizationUrl, tokenUrl, scopes } = scheme;
  const guessed = tokenUrl === undefined ? "implicit" : "application";
  const implied = tokenUrl !== undefined && authorizationUrl !== undefined ? "accessCode" : guessed;
  return { ...withoutNull(scheme), flow: stringOr(flow) ?? implied, scopes: objectOr(scopes) };
}

function producedBy(document: JsonObject): readonly string[] {
  return listOf(document["produces"]) ?? ["application/json"];
}

/** Media types as a list; undefined where none is stated. */
function listOf(types: Json | undefined): readonly string[] | undefined {
  const list = (typeof types === "string" ? [types] : arrayOr(types)).filter(
    (type) => typeof type === "string",
  );
  return list.length > 0 ? list : undefined;
}

/** The object itself, or what its reference within the document leads to. */
function follow(value: Json, document: JsonObject): JsonObject {
  const reference = stringOr(objectOr(value)["$ref"]);
  const pointer = reference === undefined ? undefined : pointerOfReference(reference);
  const target = pointer === undefined ? undefined : readPointer(document, pointer);
  return isObject(target) ? target : objectOr(value);
}

/** Bodies have been copied to where they are used. */
function withoutBodies(parameters: JsonObject): JsonObject {
  const others = entriesOf(parameters).flatMap(([name, one]) =>
    parametersOf([one]).map((stated) => [name, stated] as const),
  );
  return objectFrom(others.filter(([, one]) => !isBody(one)));
}

/** The converter fails at null. */
function withoutNull(object: JsonObject): JsonObject {
  return objectFrom(entriesOf(object).filter(([, value]) => value !== null));
}

function mapObject(object: JsonObject, map: (value: Json, name: string) => Json): JsonObject {
  return objectFrom(entriesOf(object).map(([name, value]) => [name, map(value, name)]));
}
