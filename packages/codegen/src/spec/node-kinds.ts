import { entriesOf, isArray, isObject, type Json, type JsonObject } from "../json/json.ts";
import { joinPointer } from "../json/pointer.ts";
import { HTTP_METHODS } from "../model.ts";

/** The kinds of OpenAPI object that the stages tell apart; everything else is plain data. */
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
  | "schema";

type Form = "one" | "map" | "list";
type Children = Readonly<Record<string, readonly [NodeKind, Form]>>;

const HEADER: Children = {
  schema: ["schema", "one"],
  content: ["mediaType", "map"],
  examples: ["example", "map"],
};

/** Which fields of a kind hold which kind: OpenAPI 3.1 section 4.8 and JSON Schema 2020-12. */
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
    // Of OpenAPI 3.2, which is lowered.
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
  parameter: HEADER,
  header: HEADER,
  requestBody: { content: ["mediaType", "map"] },
  mediaType: {
    schema: ["schema", "one"],
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

/** The kind and form of a field, or undefined where it holds plain data. */
export function childOf(kind: NodeKind, field: string): readonly [NodeKind, Form] | undefined {
  const children = CHILDREN[kind];
  if (Object.hasOwn(children, field)) return children[field];
  return field.startsWith("x-") ? undefined : children["*"];
}

/** What a visitor is told of a node. */
export interface NodePlace {
  readonly kind: NodeKind;
  readonly pointer: string;
}

/** Rewrites a node; what it returns takes the node's place. */
export type NodeVisitor = (node: JsonObject, place: NodePlace) => Json;

/**
 * Rewrites every OpenAPI object of a document, children before parents. It goes by the kind of each
 * object, so a property that is named like a keyword, and data in examples, are left alone.
 */
export function rewriteNodes(
  node: Json,
  visit: NodeVisitor,
  kind: NodeKind = "document",
  pointer = "",
): Json {
  if (!isObject(node)) return node;
  const rewritten = mapValues(node, (value, field) => {
    const child = childOf(kind, field);
    if (!child) return value;
    const [childKind, form] = child;
    const place = joinPointer(pointer, field);
    if (form === "list" && isArray(value)) {
      return mapItems(value, (item, index) =>
        rewriteNodes(item, visit, childKind, joinPointer(place, index)),
      );
    }
    if (form === "map" && isObject(value)) {
      const skipsExtensions = childKind !== "schema" && childKind !== "header";
      return mapValues(value, (item, name) =>
        skipsExtensions && name.startsWith("x-")
          ? item
          : rewriteNodes(item, visit, childKind, joinPointer(place, name)),
      );
    }
    return rewriteNodes(value, visit, childKind, place);
  });
  return visit(rewritten, { kind, pointer });
}

/** The object itself where no value changes: most stages touch few of a document's nodes. */
function mapValues(object: JsonObject, map: (value: Json, key: string) => Json): JsonObject {
  const entries = entriesOf(object);
  let changed = false;
  for (const entry of entries) {
    const value = map(entry[1], entry[0]);
    changed ||= value !== entry[1];
    entry[1] = value;
  }
  return changed ? Object.fromEntries(entries) : object;
}

function mapItems(items: readonly Json[], map: (item: Json, index: number) => Json) {
  const mapped = items.map(map);
  return mapped.some((item, index) => item !== items[index]) ? mapped : items;
}

/** Calls the visitor for every OpenAPI object, children before parents, and changes nothing. */
export function visitNodes(
  document: JsonObject,
  visit: (node: JsonObject, place: NodePlace) => void,
): void {
  rewriteNodes(document, (node, place) => {
    visit(node, place);
    return node;
  });
}
