import { type Node, operationOf, schemaOf } from "./carrier-document.ts";

/** Puts a payload into one field of a carrier document. */
export type PutPayload = (document: Node, payload: string) => void;

function rename(object: Node, from: string, to: string): void {
  const value = object[from];
  delete object[from];
  Object.defineProperty(object, to, { value, enumerable: true, configurable: true });
}

const info =
  (field: string): PutPayload =>
  (document, payload) => {
    document.info[field] = payload;
  };
const server =
  (field: string): PutPayload =>
  (document, payload) => {
    document.servers[0][field] = payload;
  };
const region =
  (field: string): PutPayload =>
  (document, payload) => {
    document.servers[0].variables.region[field] = field === "enum" ? [payload, "eu"] : payload;
    if (field === "default") delete document.servers[0].variables.region.enum;
  };
const operation =
  (field: string): PutPayload =>
  (document, payload) => {
    operationOf(document)[field] = field === "tags" ? [payload] : payload;
  };
const parameter =
  (index: number, field: string): PutPayload =>
  (document, payload) => {
    operationOf(document).parameters[index][field] = payload;
  };
const parameterSchema =
  (field: string): PutPayload =>
  (document, payload) => {
    const { schema } = operationOf(document).parameters[1];
    schema[field] = field === "enum" ? [payload] : payload;
  };
const schema =
  (field: string): PutPayload =>
  (document, payload) => {
    schemaOf(document)[field] = payload;
  };
const property =
  (name: string, field: string): PutPayload =>
  (document, payload) => {
    const target = schemaOf(document).properties[name];
    target[field] = ["enum", "x-enum-varnames", "x-enum-descriptions"].includes(field)
      ? [payload, "tee"]
      : payload;
  };
const scheme =
  (field: string): PutPayload =>
  (document, payload) => {
    document.components.securitySchemes.key[field] = payload;
  };

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
  const items = `/${property.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  operation["x-pagination"] = { kind: "page", page: parameter, items };
}

/** Every field whose text could reach emitted source, and how to put a payload there. */
export const FIELDS: Readonly<Record<string, PutPayload>> = {
  "info.title": info("title"),
  "info.description": info("description"),
  "info.version": info("version"),
  "info.summary": info("x-summary"),
  "info.termsOfService": info("termsOfService"),
  "info.license.name": (document, payload) => {
    document.info.license.name = payload;
  },
  "info.contact.name": (document, payload) => {
    document.info.contact.name = payload;
  },
  "tag.name": (document, payload) => {
    document.tags[0].name = payload;
  },
  "tag.description": (document, payload) => {
    document.tags[0].description = payload;
  },
  "externalDocs.description": (document, payload) => {
    document.externalDocs.description = payload;
  },
  "server.url": server("url"),
  "server.description": server("description"),
  "server.variable.name": (document, payload) => {
    document.servers[0].url = `https://{${payload}}.vendor.example`;
    rename(document.servers[0].variables, "region", payload);
  },
  "server.variable.default": region("default"),
  "server.variable.enum": region("enum"),
  "server.variable.description": region("description"),
  "path.segment": (document, payload) =>
    rename(document.paths, "/products/{id}", `/${payload}/{id}`),
  "path.parameter": (document, payload) => {
    operationOf(document).parameters[0].name = payload;
    rename(document.paths, "/products/{id}", `/products/{${payload}}`);
  },
  "operation.summary": operation("summary"),
  "operation.description": operation("description"),
  "operation.operationId": operation("operationId"),
  "operation.tags": operation("tags"),
  "operation.x-operation-name": operation("x-operation-name"),
  "operation.server.url": (document, payload) => {
    operationOf(document).servers = [{ url: `https://vendor.example/${payload}` }];
  },
  "query.name": parameter(1, "name"),
  "header.name": parameter(2, "name"),
  "cookie.name": parameter(3, "name"),
  "parameter.description": parameter(1, "description"),
  "parameter.example": parameter(1, "example"),
  "parameter.default": parameterSchema("default"),
  "parameter.enum": parameterSchema("enum"),
  "requestBody.description": (document, payload) => {
    operationOf(document).requestBody.description = payload;
  },
  "requestBody.mediaType": (document, payload) =>
    rename(operationOf(document).requestBody.content, "application/json", payload),
  "mediaType.example": (document, payload) => {
    operationOf(document).requestBody.content["application/json"].example = { id: payload };
  },
  "response.status": (document, payload) =>
    rename(operationOf(document).responses, "default", payload),
  "response.description": (document, payload) => {
    operationOf(document).responses.default.description = payload;
  },
  "response.mediaType": (document, payload) =>
    rename(operationOf(document).responses["200"].content, "application/json", payload),
  "response.header": (document, payload) =>
    rename(operationOf(document).responses["200"].headers, "X-Request", payload),
  "response.header.enum": (document, payload) => {
    operationOf(document).responses["200"].headers["X-Request"].schema.enum = [payload, "tee"];
  },
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
  "link.name": (document, payload) =>
    rename(operationOf(document).responses["200"].links, "next", payload),
  "callback.name": (document, payload) => rename(operationOf(document).callbacks, "done", payload),
  "callback.expression": (document, payload) =>
    rename(operationOf(document).callbacks.done, "{$request.body#/url}", payload),
  "webhook.name": (document, payload) => {
    document.webhooks ??= { changed: {} };
    rename(document.webhooks, "changed", payload);
  },
  "schema.name": (document, payload) => rename(document.components.schemas, "Product", payload),
  "schema.title": schema("title"),
  "schema.description": schema("description"),
  "schema.x-schema-name": schema("x-schema-name"),
  "schema.x-provenance": schema("x-provenance"),
  "schema.$comment": schema("$comment"),
  "schema.$id": schema("$id"),
  "schema.discriminator": (document, payload) => {
    schemaOf(document).discriminator = {
      propertyName: payload,
      mapping: { [payload]: "#/components/schemas/Product" },
    };
  },
  "property.name": (document, payload) => rename(schemaOf(document).properties, "kind", payload),
  "property.required": (document, payload) => schemaOf(document).required.push(payload),
  "property.description": property("id", "description"),
  "property.format": property("id", "format"),
  "property.pattern": property("id", "pattern"),
  "property.default": property("id", "default"),
  "property.example": property("id", "example"),
  "property.const": property("id", "const"),
  "property.enum": property("kind", "enum"),
  "property.type": property("id", "type"),
  "property.x-enum-varnames": property("kind", "x-enum-varnames"),
  "property.x-enum-descriptions": property("kind", "x-enum-descriptions"),
  "property.x-anything": property("kind", "x-anything"),
  "patternProperties.name": (document, payload) => {
    schemaOf(document).patternProperties = { [payload]: { type: "string" } };
  },
  "additionalProperties.description": (document, payload) => {
    schemaOf(document).additionalProperties.description = payload;
  },
  "securityScheme.name": (document, payload) => {
    rename(document.components.securitySchemes, "key", payload);
    document.security = [{ [payload]: [] }];
  },
  "securityScheme.description": scheme("description"),
  "securityScheme.parameter": scheme("name"),
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
