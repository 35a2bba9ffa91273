import { type Direction, isHidden, schemaLayers } from "@org/codegen/contract";
import {
  arrayOr,
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
} from "@org/test-doubles/json";

/** The component schemas of a contract for the values of one direction. */
export interface ClosedSchemas {
  /** For making values: without what does not travel, and without room for endless ones. */
  readonly open: JsonObject;
  /** For judging them: refusing every property that no schema describes. */
  readonly closed: JsonObject;
  /** Rewrites another schema of the contract, `closed` or not. */
  readonly rewrite: (schema: Json, closed: boolean) => Json;
}

const PARTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties"];
const VALUES = ["items", "additionalProperties", "unevaluatedProperties", "contains"];

/**
 * What values of one direction must be: without properties that do not travel, and, in the closed
 * form, without properties that the contract does not describe. A schema is closed where a value is
 * described as a whole, not where it is a part of a composition.
 */
export function closeContract(contract: JsonObject, direction: Direction): ClosedSchemas {
  const schemas = objectOr(objectOr(contract["components"])["schemas"]);
  const isGone = (property: Json) => isHidden(property, contract, direction);
  // A name that some part describes as not traveling is required of no value.
  const goneIn = (schema: Json) =>
    schemaLayers(schema, contract, "choices").flatMap((layer) =>
      entriesOf(objectOr(layer["properties"])).flatMap(([name, one]) =>
        isGone(one) ? [name] : [],
      ),
    );
  const rewrite = (
    schema: Json,
    closed: boolean,
    isWhole: boolean,
    around: ReadonlySet<string> = new Set(),
  ): Json => {
    if (!isObject(schema)) return schema;
    const gone = new Set([...around, ...goneIn(schema)]);
    const { discriminator: _, properties, required, ...rest } = schema;
    const shown = entriesOf(objectOr(properties)).filter(([, property]) => !isGone(property));
    const kept = arrayOr(required).filter((name) => !gone.has(String(name)));
    const copy: Record<string, Json> = { ...Object.fromEntries(entriesOf(rest)) };
    if (properties !== undefined) copy["properties"] = Object.fromEntries(shown);
    if (required !== undefined) copy["required"] = kept;
    for (const key of VALUES) if (isObject(copy[key])) copy[key] = rewrite(copy[key], closed, true);
    for (const key of MAPS) {
      if (!isObject(copy[key])) continue;
      const inner = entriesOf(copy[key]).map(([name, one]) => [name, rewrite(one, closed, true)]);
      copy[key] = Object.fromEntries(inner);
    }
    for (const key of PARTS) {
      const list = copy[key];
      if (!isArray(list)) continue;
      const isValue = key === "prefixItems";
      copy[key] = list.map((part) => rewrite(part, closed, isValue, isValue ? undefined : gone));
    }
    if (!closed) return short(copy);
    if (isFreeForm(schema)) return { ...copy, additionalProperties: true };
    const isSettled = copy["unevaluatedProperties"] !== undefined;
    return isWhole && !isSettled && mayBeObject(schema)
      ? { ...copy, unevaluatedProperties: false }
      : copy;
  };
  const all = (closed: boolean) =>
    Object.fromEntries(
      entriesOf(schemas).map(([name, schema]) => [name, rewrite(schema, closed, false)]),
    );
  return {
    open: all(false),
    closed: all(true),
    rewrite: (schema, closed) => rewrite(schema, closed, true),
  };
}

const LIMITS = [
  ["minLength", "maxLength", 40],
  ["minItems", "maxItems", 3],
  ["minProperties", "maxProperties", 12],
] as const;

/** Lower limits, within what is valid: a library may take a limit of millions at its word. */
function short(schema: Record<string, Json>): JsonObject {
  for (const [least, most, usual] of LIMITS) {
    const [from, to] = [schema[least], schema[most]];
    if (typeof to !== "number" || to <= usual) continue;
    schema[most] = Math.max(usual, typeof from === "number" ? from : 0);
  }
  return schema;
}

/** Whether a schema allows any property: of what it says, nothing is about an object's members. */
function isFreeForm(schema: JsonObject): boolean {
  const { type } = schema;
  const mayBe = type === undefined || (isArray(type) ? type : [type]).includes("object");
  return mayBe && !SAYS_MORE.some((key) => schema[key] !== undefined && !isEmpty(schema[key]));
}

function isEmpty(value: Json): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

const SAYS_MORE = ["$ref", "allOf", "anyOf", "oneOf", "properties", "patternProperties"].concat([
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
]);

function mayBeObject(schema: JsonObject): boolean {
  return SAYS_MORE.some((key) => schema[key] !== undefined);
}
