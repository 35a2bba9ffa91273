import { joinPointer, splitPointer } from "@org/test-doubles/pointer";
import { type Node, OPERATION, operationOf, SCHEMA, schemaOf, setAt } from "./carrier-document.ts";

/** Puts a payload into one field of a carrier document. */
export type PutPayload = (document: Node, payload: string) => void;

/** Sets the field at a pointer, to the payload or to what contains it. */
function put(
  pointer: string,
  wrap: (payload: string) => unknown = (payload) => payload,
): PutPayload {
  return (document, payload) => setAt(document, pointer, wrap(payload));
}

/** Gives the key at the end of a pointer the payload for its name. */
function rename(pointer: string): PutPayload {
  const steps = splitPointer(pointer);
  const last = steps.pop() ?? "";
  return (document, payload) =>
    renameKey(
      steps.reduce((node, step) => node[step], document),
      last,
      payload,
    );
}

function renameKey(object: Node, from: string, to: string): void {
  const value = object[from];
  delete object[from];
  Object.defineProperty(object, to, { value, enumerable: true, configurable: true });
}

function putForm(document: Node, name: string, contentType: string): void {
  operationOf(document).requestBody.content = {
    "multipart/form-data": {
      schema: { type: "object", properties: { [name]: { type: "string" } } },
      encoding: { [name]: { contentType } },
    },
  };
}

/** Turns the operation into a list that is read page by page. */
function putPages(document: Node, property: string, parameter: string): void {
  const operation = operationOf(document);
  operation.parameters[1] = { name: parameter, in: "query", schema: { type: "integer" } };
  operation.responses["200"].content["application/json"].schema = {
    type: "object",
    properties: { [property]: { type: "array", items: { type: "string" } } },
  };
  const items = joinPointer("", property);
  operation["x-pagination"] = { kind: "page", page: parameter, items };
}

const BODY = `${OPERATION}/requestBody`;
const SUCCESS = `${OPERATION}/responses/200`;
const JSON_CONTENT = "content/application~1json";
const REGION = "/servers/0/variables/region";
const ID = `${SCHEMA}/properties/id`;
const KIND = `${SCHEMA}/properties/kind`;
const KEY = "/components/securitySchemes/key";

/** Every field whose text could reach emitted source, and how to put a payload there. */
export const FIELDS: Readonly<Record<string, PutPayload>> = {
  "info.title": put("/info/title"),
  "info.description": put("/info/description"),
  "info.version": put("/info/version"),
  "info.summary": put("/info/x-summary"),
  "info.termsOfService": put("/info/termsOfService"),
  "info.license.name": put("/info/license/name"),
  "info.contact.name": put("/info/contact/name"),
  "tag.name": put("/tags/0/name"),
  "tag.description": put("/tags/0/description"),
  "externalDocs.description": put("/externalDocs/description"),
  "server.url": put("/servers/0/url"),
  "server.description": put("/servers/0/description"),
  "server.variable.name": (document, payload) => {
    document.servers[0].url = `https://{${payload}}.vendor.example`;
    renameKey(document.servers[0].variables, "region", payload);
  },
  "server.variable.default": (document, payload) => {
    document.servers[0].variables.region.default = payload;
    delete document.servers[0].variables.region.enum;
  },
  "server.variable.enum": put(`${REGION}/enum`, (payload) => [payload, "eu"]),
  "server.variable.description": put(`${REGION}/description`),
  "path.segment": (document, payload) =>
    renameKey(document.paths, "/products/{id}", `/${payload}/{id}`),
  "path.parameter": (document, payload) => {
    operationOf(document).parameters[0].name = payload;
    renameKey(document.paths, "/products/{id}", `/products/{${payload}}`);
  },
  "operation.summary": put(`${OPERATION}/summary`),
  "operation.description": put(`${OPERATION}/description`),
  "operation.operationId": put(`${OPERATION}/operationId`),
  "operation.tags": put(`${OPERATION}/tags`, (payload) => [payload]),
  "operation.x-operation-name": put(`${OPERATION}/x-operation-name`),
  "operation.server.url": put(`${OPERATION}/servers`, (payload) => [
    { url: `https://vendor.example/${payload}` },
  ]),
  "query.name": put(`${OPERATION}/parameters/1/name`),
  "header.name": put(`${OPERATION}/parameters/2/name`),
  "cookie.name": put(`${OPERATION}/parameters/3/name`),
  "parameter.description": put(`${OPERATION}/parameters/1/description`),
  "parameter.example": put(`${OPERATION}/parameters/1/example`),
  "parameter.default": put(`${OPERATION}/parameters/1/schema/default`),
  "parameter.enum": put(`${OPERATION}/parameters/1/schema/enum`, (payload) => [payload]),
  "requestBody.description": put(`${BODY}/description`),
  "requestBody.mediaType": rename(`${BODY}/${JSON_CONTENT}`),
  "mediaType.example": put(`${BODY}/${JSON_CONTENT}/example`, (payload) => ({ id: payload })),
  "response.status": rename(`${OPERATION}/responses/default`),
  "response.description": put(`${OPERATION}/responses/default/description`),
  "response.mediaType": rename(`${SUCCESS}/${JSON_CONTENT}`),
  "response.header": rename(`${SUCCESS}/headers/X-Request`),
  "response.header.enum": put(`${SUCCESS}/headers/X-Request/schema/enum`, (payload) => [
    payload,
    "tee",
  ]),
  "response.mediaType.second": (document, payload) => {
    operationOf(document).responses["200"].content[`text/x; v=${payload}`] = { schema: {} };
  },
  "requestBody.mediaType.second": (document, payload) => {
    operationOf(document).requestBody.content[`text/x; v=${payload}`] = { schema: {} };
  },
  "encoding.name": (document, payload) => putForm(document, payload, "application/json"),
  "encoding.contentType": (document, payload) => putForm(document, "kind", payload),
  "x-pagination.items": (document, payload) => putPages(document, payload, "page"),
  "x-pagination.page": (document, payload) => putPages(document, "list", payload),
  "x-idempotency.header": (document, payload) => {
    operationOf(document).parameters[2].name = payload;
    operationOf(document)["x-idempotency"] = { header: payload };
  },
  "link.name": rename(`${SUCCESS}/links/next`),
  "callback.name": rename(`${OPERATION}/callbacks/done`),
  "callback.expression": rename(`${OPERATION}/callbacks/done/{$request.body#~1url}`),
  "webhook.name": (document, payload) => {
    document.webhooks ??= { changed: {} };
    renameKey(document.webhooks, "changed", payload);
  },
  "schema.name": rename(SCHEMA),
  "schema.title": put(`${SCHEMA}/title`),
  "schema.description": put(`${SCHEMA}/description`),
  "schema.x-schema-name": put(`${SCHEMA}/x-schema-name`),
  "schema.x-provenance": put(`${SCHEMA}/x-provenance`),
  "schema.$comment": put(`${SCHEMA}/$comment`),
  "schema.$id": put(`${SCHEMA}/$id`),
  "schema.discriminator": put(`${SCHEMA}/discriminator`, (payload) => ({
    propertyName: payload,
    mapping: { [payload]: "#/components/schemas/Product" },
  })),
  "property.name": rename(KIND),
  "property.required": (document, payload) => schemaOf(document).required.push(payload),
  "property.description": put(`${ID}/description`),
  "property.format": put(`${ID}/format`),
  "property.pattern": put(`${ID}/pattern`),
  "property.default": put(`${ID}/default`),
  "property.example": put(`${ID}/example`),
  "property.const": put(`${ID}/const`),
  "property.enum": put(`${KIND}/enum`, (payload) => [payload, "tee"]),
  "property.type": put(`${ID}/type`),
  "property.x-enum-varnames": put(`${KIND}/x-enum-varnames`, (payload) => [payload, "tee"]),
  "property.x-enum-descriptions": put(`${KIND}/x-enum-descriptions`, (payload) => [payload, "tee"]),
  "property.x-anything": put(`${KIND}/x-anything`),
  "patternProperties.name": put(`${SCHEMA}/patternProperties`, (payload) => ({
    [payload]: { type: "string" },
  })),
  "additionalProperties.description": put(`${SCHEMA}/additionalProperties/description`),
  "securityScheme.name": (document, payload) => {
    renameKey(document.components.securitySchemes, "key", payload);
    document.security = [{ [payload]: [] }];
  },
  "securityScheme.description": put(`${KEY}/description`),
  "securityScheme.parameter": put(`${KEY}/name`),
  "securityScheme.scope": (document, payload) => {
    document.components.securitySchemes.key = {
      type: "oauth2",
      flows: {
        clientCredentials: {
          tokenUrl: `https://vendor.example/${payload}`,
          scopes: { [payload]: payload },
        },
      },
    };
    document.security = [{ key: [payload] }];
  },
};
