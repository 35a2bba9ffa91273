import {
  arrayOr,
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
} from "../../json/json.ts";
import { HTTP_METHODS } from "../../model.ts";
import { childOf, type NodeKind } from "../node-kinds.ts";

/** The order in which a reader expects the fields; unlisted fields follow, sorted by name. */
const FIELDS: readonly string[] = [
  "openapi",
  "info",
  "jsonSchemaDialect",
  "servers",
  "security",
  "tags",
  "paths",
  "webhooks",
  "components",
  ...HTTP_METHODS,
  "title",
  "name",
  "in",
  "summary",
  "operationId",
  "x-operation-name",
  "x-provenance",
  "description",
  "deprecated",
  "url",
  "style",
  "explode",
  "allowReserved",
  "$ref",
  "type",
  "format",
  "const",
  "enum",
  "default",
  "required",
  "readOnly",
  "writeOnly",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "allOf",
  "anyOf",
  "oneOf",
  "discriminator",
  "properties",
  "patternProperties",
  "additionalProperties",
  "items",
  "parameters",
  "requestBody",
  "responses",
  "headers",
  "schema",
  "content",
  "schemas",
  "securitySchemes",
];

const RANK: ReadonlyMap<string, number> = new Map(FIELDS.map((field, rank) => [field, rank]));

/**
 * Orders every key of a contract independently of the order in the source: fields as a reader
 * expects them, required properties first, names sorted.
 */
export function orderContract(document: JsonObject): JsonObject {
  return objectOr(orderNode(document, "document"));
}

function orderNode(node: Json, kind: NodeKind): Json {
  if (!isObject(node)) return node;
  const byName = kind === "responses" || kind === "callback";
  const ordered = sortEntries(node, byName ? compareNames : compareFields).map(
    ([field, value]): [string, Json] => {
      const child = childOf(kind, field);
      if (!child) return [field, orderData(value)];
      const [childKind, form] = child;
      if (form === "list" && isArray(value)) {
        return [field, value.map((item) => orderNode(item, childKind))];
      }
      if (form === "map" && isObject(value)) {
        const names = field === "properties" ? byRequired(arrayOr(node["required"])) : compareNames;
        const entries = sortEntries(value, names).map(([name, item]): [string, Json] => [
          name,
          orderNode(item, childKind),
        ]);
        return [field, Object.fromEntries(entries)];
      }
      return [field, orderNode(value, childKind)];
    },
  );
  return Object.fromEntries(ordered);
}

/** Data such as examples: keys sorted, arrays as they are. */
function orderData(value: Json): Json {
  if (isArray(value)) return value.map(orderData);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    sortEntries(value, compareNames).map(([key, item]) => [key, orderData(item)]),
  );
}

type Compare = (a: string, b: string) => number;

function sortEntries(object: JsonObject, compare: Compare): [string, Json][] {
  return entriesOf(object).sort(([a], [b]) => compare(a, b));
}

/** By code unit, never by locale: the same bytes on every machine. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareFields(a: string, b: string): number {
  const last = FIELDS.length;
  return (RANK.get(a) ?? last) - (RANK.get(b) ?? last) || compareNames(a, b);
}

function byRequired(required: readonly Json[]): Compare {
  const rank = (name: string) => {
    const index = required.indexOf(name);
    return index === -1 ? required.length : index;
  };
  return (a, b) => rank(a) - rank(b) || compareNames(a, b);
}
