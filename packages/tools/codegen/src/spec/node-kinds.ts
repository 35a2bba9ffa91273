import { HTTP_METHODS } from "../model.ts";

/** The kinds of OpenAPI objects that the stages distinguish; everything else is plain data. */
export type NodeKind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "responses"
  | "response"
  | "header"
  | "link"
  | "example"
  | "callback"
  | "server"
  | "securityScheme"
  | "schema"
  // Swagger 2.0, which is converted; its parameters and schemas are found as those of OpenAPI 3.
  | "swagger"
  | "swaggerPathItem"
  | "swaggerOperation"
  | "swaggerResponses"
  | "swaggerResponse";

/** The field that keeps `itemSchema` of OpenAPI 3.2 in a contract of 3.1. */
export const ITEM_SCHEMA = "x-item-schema";

type Form = "one" | "map" | "list";
type Children = Readonly<Record<string, readonly [NodeKind, Form]>>;

const HEADER: Children = {
  schema: ["schema", "one"],
  content: ["mediaType", "map"],
  examples: ["example", "map"],
};

/** Which fields of a kind contain which kind: OpenAPI 3.1 section 4.8 and JSON Schema 2020-12. */
const CHILDREN: Readonly<Record<NodeKind, Children>> = {
  document: {
    servers: ["server", "list"],
    paths: ["pathItem", "map"],
    webhooks: ["pathItem", "map"],
    components: ["components", "one"],
  },
  components: {
    schemas: ["schema", "map"],
    responses: ["response", "map"],
    parameters: ["parameter", "map"],
    examples: ["example", "map"],
    requestBodies: ["requestBody", "map"],
    headers: ["header", "map"],
    securitySchemes: ["securityScheme", "map"],
    links: ["link", "map"],
    callbacks: ["callback", "map"],
    pathItems: ["pathItem", "map"],
    // From OpenAPI 3.2, which is lowered.
    mediaTypes: ["mediaType", "map"],
  },
  pathItem: {
    ...Object.fromEntries(HTTP_METHODS.map((method) => [method, ["operation", "one"] as const])),
    parameters: ["parameter", "list"],
    servers: ["server", "list"],
  },
  operation: {
    parameters: ["parameter", "list"],
    requestBody: ["requestBody", "one"],
    responses: ["responses", "one"],
    callbacks: ["callback", "map"],
    servers: ["server", "list"],
  },
  swagger: {
    paths: ["swaggerPathItem", "map"],
    definitions: ["schema", "map"],
    parameters: ["parameter", "map"],
    responses: ["swaggerResponse", "map"],
  },
  swaggerPathItem: {
    ...Object.fromEntries(
      HTTP_METHODS.map((method) => [method, ["swaggerOperation", "one"] as const]),
    ),
    parameters: ["parameter", "list"],
  },
  swaggerOperation: {
    parameters: ["parameter", "list"],
    responses: ["swaggerResponses", "one"],
  },
  swaggerResponses: { "*": ["swaggerResponse", "one"] },
  swaggerResponse: { schema: ["schema", "one"], headers: ["header", "map"] },
  parameter: HEADER,
  header: HEADER,
  requestBody: { content: ["mediaType", "map"] },
  mediaType: {
    schema: ["schema", "one"],
    itemSchema: ["schema", "one"],
    [ITEM_SCHEMA]: ["schema", "one"],
    examples: ["example", "map"],
    encoding: ["encoding", "map"],
  },
  encoding: { headers: ["header", "map"] },
  responses: { "*": ["response", "one"] },
  response: {
    headers: ["header", "map"],
    content: ["mediaType", "map"],
    links: ["link", "map"],
  },
  callback: { "*": ["pathItem", "one"] },
  link: {},
  example: {},
  server: {},
  securityScheme: {},
  schema: {
    properties: ["schema", "map"],
    patternProperties: ["schema", "map"],
    $defs: ["schema", "map"],
    dependentSchemas: ["schema", "map"],
    allOf: ["schema", "list"],
    anyOf: ["schema", "list"],
    oneOf: ["schema", "list"],
    prefixItems: ["schema", "list"],
    items: ["schema", "one"],
    contains: ["schema", "one"],
    not: ["schema", "one"],
    if: ["schema", "one"],
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
    then: ["schema", "one"],
    else: ["schema", "one"],
    propertyNames: ["schema", "one"],
    additionalProperties: ["schema", "one"],
    unevaluatedItems: ["schema", "one"],
    unevaluatedProperties: ["schema", "one"],
    contentSchema: ["schema", "one"],
  },
};

/** The kind and form of a field, or undefined if it contains plain data. */
export function childOf(kind: NodeKind, field: string): readonly [NodeKind, Form] | undefined {
  const children = CHILDREN[kind];
  if (Object.hasOwn(children, field)) return children[field];
  return field.startsWith("x-") ? undefined : children["*"];
}
