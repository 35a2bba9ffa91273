import {
  arrayOr,
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
} from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { collectRepairs, type Repair, type RepairAt } from "./repair-action.ts";

/** Gives what the types and the calls depend on the form that OpenAPI wants, where one reading is plain. */
export function repairForms(document: JsonObject): readonly Repair[] {
  return collectRepairs(document, (repairAt) => {
    repairInfo(document["info"], repairAt);
    visitNodes(document, (node, { kind, pointer }) => {
      if (kind === "schema") repairSchemaForms(node, pointer, repairAt);
      for (const field of LISTS[kind] ?? []) repairList(node, field, pointer, repairAt);
      if (kind === "response" && typeof node["description"] !== "string" && !node["$ref"]) {
        const description = textOf(node["description"]);
        repairAt(pointer, "A response has a description: it is empty.", {
          update: { description },
        });
      }
      if (kind === "document" || kind === "operation") repairSecurityForm(node, pointer, repairAt);
    });
  });
}

/** Fields that are lists of objects, or of texts in a schema: one stands for a list of one. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  document: ["servers", "tags"],
  pathItem: ["servers", "parameters"],
  operation: ["servers", "parameters", "tags"],
  schema: ["required", "enum", "allOf", "anyOf", "oneOf"],
};

/** The package needs a title and a version, and nothing else depends on what they say. */
function repairInfo(given: Json | undefined, repairAt: RepairAt): void {
  const info = isObject(given) ? given : undefined;
  if (info === undefined) {
    const update = { info: { title: "Untitled", version: "0" } };
    repairAt("", "The document has no `info`: its title and version are made up.", { update });
    return;
  }
  for (const [field, fallback] of [
    ["title", "Untitled"],
    ["version", "0"],
  ] as const) {
    const value = info[field];
    if (typeof value === "string") continue;
    const text = textOf(value) || fallback;
    repairAt("/info", `\`${field}\` must be a text: it is read as "${text}".`, {
      update: { [field]: text },
    });
  }
}

function repairList(node: JsonObject, field: string, pointer: string, repairAt: RepairAt): void {
  const value = node[field];
  // `required: true` of a property is not about the property's own members.
  if (value === undefined || isArray(value) || typeof value === "boolean") return;
  if (field === "parameters" && isObject(value) && value["in"] === undefined && !value["$ref"])
    return;
  repairAt(joinPointer(pointer, field), `\`${field}\` is a list: it is one of what stands here.`, {
    value: [value],
  });
}

/** A requirement names schemes, each with a list of scopes; the field is a list of requirements. */
function repairSecurityForm(node: JsonObject, at: string, repairAt: RepairAt): void {
  const { security } = node;
  const pointer = joinPointer(at, "security");
  const requirement = (value: Json): Json =>
    Object.fromEntries(
      entriesOf(objectOr(value)).map(([name, scopes]) => [name, scopesOf(scopes)]),
    );
  if (isObject(security)) {
    const reason = "`security` is a list: it is one requirement.";
    repairAt(pointer, reason, { value: [requirement(security)] });
  } else {
    for (const [index, stated] of arrayOr(security).entries()) {
      for (const [name, scopes] of entriesOf(objectOr(stated))) {
        if (isArray(scopes)) continue;
        const reason = "The scopes of a requirement are a list: what stands here names none.";
        repairAt(joinPointer(pointer, index, name), reason, { value: scopesOf(scopes) });
      }
    }
  }
}

function scopesOf(value: Json): Json {
  if (isArray(value)) return value;
  return typeof value === "string" && value !== "" ? [value] : [];
}

/** Names of types as other languages and earlier versions write them. */
const TYPE_NAMES: Readonly<Record<string, JsonObject>> = {
  int: { type: "integer" },
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  long: { type: "integer", format: "int64" },
  float: { type: "number", format: "float" },
  double: { type: "number", format: "double" },
  decimal: { type: "number" },
  bool: { type: "boolean" },
  str: { type: "string" },
  text: { type: "string" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  "date-time": { type: "string", format: "date-time" },
  uuid: { type: "string", format: "uuid" },
  file: { type: "string", format: "binary" },
  list: { type: "array" },
  dict: { type: "object" },
  map: { type: "object" },
};

const TYPES = new Set(["string", "number", "integer", "boolean", "array", "object", "null"]);

function repairSchemaForms(node: JsonObject, pointer: string, repairAt: RepairAt): void {
  const { type, items } = node;
  if (typeof type === "string" && !TYPES.has(type)) {
    const name = type.trim().toLowerCase();
    const known = TYPES.has(name) ? { type: name } : TYPE_NAMES[name];
    const { format } = node;
    if (known) {
      const reason = `\`${type}\` is no type of JSON: it is read as \`${String(known["type"])}\`.`;
      repairAt(pointer, reason, { update: { ...known, ...(format !== undefined && { format }) } });
    }
  }
  if (!isArray(items)) return;
  const at = joinPointer(pointer, "items");
  const [first, ...others] = items;
  if (first === undefined) repairAt(at, "`items` is empty: any item is allowed.");
  else if (others.length === 0) {
    repairAt(at, "`items` is a schema: it is the one that is listed.", { value: first });
  } else {
    repairAt(at, "Several schemas of `items` are those of the first items.");
    const reason = "The first items each have a schema, as in earlier versions of JSON Schema.";
    repairAt(pointer, reason, { update: { prefixItems: items } });
  }
}

function textOf(value: Json | undefined): string {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
