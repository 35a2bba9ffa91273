import {
  arrayOr,
  equalJson,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectFrom,
  ownValue,
} from "../json/json.ts";

const GREATEST = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);
const LEAST = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);

/**
 * One flat schema that allows what both schemas allow: the meaning of `allOf` (JSON Schema 2020-12
 * core section 10.2.1.1). Neither may hold `$ref`, `allOf`, `anyOf` or `oneOf` at its own level.
 */
export function mergeSchemas(a: JsonObject, b: JsonObject): JsonObject {
  const merged = new Map<string, Json>();
  for (const [key, value] of [...Object.entries(a), ...Object.entries(b)]) {
    if (value === undefined) continue;
    const known = merged.get(key);
    merged.set(key, known === undefined ? value : mergeKeyword(key, known, value));
  }
  // Two different constants allow no value.
  if (a["const"] !== undefined && b["const"] !== undefined && !equalJson(a["const"], b["const"])) {
    merged.set("enum", []);
  }
  return objectFrom(merged);
}

function mergeKeyword(key: string, a: Json, b: Json): Json {
  if (equalJson(a, b)) return a;
  if (GREATEST.has(key)) return Math.max(Number(a), Number(b));
  if (LEAST.has(key)) return Math.min(Number(a), Number(b));
  if (key === "type") return commonTypes(a, b);
  if (key === "enum")
    return arrayOr(a).filter((one) => arrayOr(b).some((other) => equalJson(one, other)));
  if (key === "required") return [...new Set([...arrayOr(a), ...arrayOr(b)])];
  if (key === "examples") return [...arrayOr(a), ...arrayOr(b)];
  if (key === "items" || key === "additionalProperties") return both(a, b);
  if ((key === "properties" || key === "patternProperties") && isObject(a) && isObject(b)) {
    return mergeProperties(a, b);
  }
  return a;
}

function mergeProperties(a: JsonObject, b: JsonObject): JsonObject {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return objectFrom(
    [...names].map((name) => {
      const [inA, inB] = [ownValue(a, name), ownValue(b, name)];
      return [name, inA === undefined ? (inB ?? true) : inB === undefined ? inA : both(inA, inB)];
    }),
  );
}

function both(a: Json, b: Json): Json {
  if (a === true) return b;
  if (b === true) return a;
  return a === false || b === false ? false : { allOf: [a, b] };
}

function commonTypes(a: Json, b: Json): readonly Json[] {
  const [inA, inB] = [a, b].map((types) => (isArray(types) ? types : [types]));
  return (inA ?? []).flatMap((type) => {
    if (inB?.includes(type)) return [type];
    if (type === "number" && inB?.includes("integer")) return ["integer"];
    return type === "integer" && inB?.includes("number") ? ["integer"] : [];
  });
}
