import { entriesOf, isObject, type Json, type JsonObject, stringOr } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { declaredParameters } from "../declared-parameters.ts";
import { collectRepairs, type Repair, type RepairAt } from "./repair-action.ts";

/** Repairs parameters as they were written in Swagger 2.0, that stand twice, and path parameters that are not required. */
export function repairParameters(document: JsonObject): readonly Repair[] {
  return collectRepairs(document, (repairAt) => {
    visitNodes(document, (node, { kind, pointer }) => {
      if (kind === "parameter") repairParameter(node, pointer, repairAt);
      if (kind !== "operation" && kind !== "pathItem") return;
      const parameters = declaredParameters(document, node["parameters"]);
      const at = joinPointer(pointer, "parameters");
      removeRepeated(parameters, at, repairAt);
      if (kind === "operation") moveBody(node, parameters, pointer, repairAt);
    });
  });
}

/** Keywords that Swagger 2.0 has beside the name of a parameter. */
const SCHEMA_KEYWORDS: ReadonlySet<string> = new Set(
  (
    "type format items enum default minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength " +
    "pattern minItems maxItems uniqueItems multipleOf"
  ).split(" "),
);

function repairParameter(node: JsonObject, pointer: string, repairAt: RepairAt): void {
  if (node["$ref"] !== undefined) return;
  if (node["in"] === "path" && node["required"] !== true) {
    repairAt(pointer, "A path parameter is always required.", { update: { required: true } });
  }
  if (node["schema"] !== undefined || node["content"] !== undefined || isBody(node)) return;
  const own = entriesOf(node).filter(([name]) => SCHEMA_KEYWORDS.has(name));
  const reason =
    own.length === 0
      ? "A parameter has a schema: it is a text."
      : "The schema of a parameter stands beside its name, as in Swagger 2.0.";
  const schema = own.length === 0 ? { type: "string" } : Object.fromEntries(own);
  repairAt(pointer, reason, { update: { schema } });
}

/** Name and location make a parameter (OpenAPI 3.1 section 4.8.12): the first of several counts. */
function removeRepeated(parameters: readonly JsonObject[], at: string, repairAt: RepairAt): void {
  const seen = new Set<string>();
  for (const [index, { name, in: location }] of parameters.entries()) {
    const key = `${String(location)} ${String(name)}`;
    if (seen.has(key)) {
      const reason = `The ${String(location)} parameter "${String(name)}" is declared twice: the first counts.`;
      repairAt(joinPointer(at, index), reason);
    }
    seen.add(key);
  }
}

/** What Swagger 2.0 declares as parameters in the body or in a form is the body. */
function moveBody(
  operation: JsonObject,
  parameters: readonly JsonObject[],
  pointer: string,
  repairAt: RepairAt,
): void {
  for (const [index, parameter] of parameters.entries()) {
    if (!isBody(parameter)) continue;
    const reason = `A parameter in \`${String(parameter["in"])}\` is the request's body, as in Swagger 2.0.`;
    repairAt(joinPointer(pointer, "parameters", index), reason);
  }
  const moved = parameters.filter(isBody);
  if (moved.length === 0 || operation["requestBody"] !== undefined) return;
  const body = moved.find((one) => one["in"] === "body");
  const requestBody = body ? jsonBody(body) : formBody(moved);
  repairAt(pointer, "The body was declared as a parameter.", { update: { requestBody } });
}

function isBody({ in: location }: JsonObject): boolean {
  return location === "body" || location === "formData";
}

function jsonBody({ description, required, schema }: JsonObject): JsonObject {
  return {
    ...(stringOr(description) !== undefined && { description }),
    ...(required === true && { required }),
    content: { "application/json": { schema: isObject(schema) ? schema : {} } },
  };
}

function formBody(fields: readonly JsonObject[]): JsonObject {
  const schemaOf = (field: JsonObject): Json => {
    if (isObject(field["schema"])) return field["schema"];
    if (field["type"] === "file") return { type: "string", format: "binary" };
    return Object.fromEntries(entriesOf(field).filter(([name]) => SCHEMA_KEYWORDS.has(name)));
  };
  const properties = fields.map((field): [string, Json] => [
    String(field["name"]),
    schemaOf(field),
  ]);
  const required = fields
    .filter((field) => field["required"] === true)
    .map(({ name }) => String(name));
  const isFile = fields.some(({ type }) => type === "file");
  const schema = {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(properties),
  };
  const mediaType = isFile ? "multipart/form-data" : "application/x-www-form-urlencoded";
  return { ...(required.length > 0 && { required: true }), content: { [mediaType]: { schema } } };
}
