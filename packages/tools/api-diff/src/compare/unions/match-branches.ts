import {
  arrayOr,
  equalJson,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "@org/test-doubles/json";
import { pointerOfReference, readPointer } from "@org/test-doubles/pointer";
import type { Documents, Part } from "../pair.ts";

/** Matches the alternatives of two unions: by reference, target, title or constants, then type. */
export function matchBranches(documents: Documents, left: readonly Part[], right: readonly Part[]) {
  const matched: [Part, Part][] = [];
  const open = { left: [...left], right: [...right] };
  for (const keyOf of KEYS) {
    for (const branch of [...open.left]) {
      const own = keyOf(branch, documents.before);
      if (own === undefined) continue;
      const twins = open.right.filter((other) => equalJson(keyOf(other, documents.after), own));
      const [twin] = twins;
      if (!twin) continue;
      matched.push([branch, twin]);
      open.left.splice(open.left.indexOf(branch), 1);
      open.right.splice(open.right.indexOf(twin), 1);
    }
  }
  return { matched, removed: open.left, added: open.right };
}

const KEYS: readonly ((branch: Part, document: JsonObject) => Json | undefined)[] = [
  ({ schema }) => (isObject(schema) ? schema["$ref"] : undefined),
  // A reference and what it refers to are the same alternative.
  ({ schema }, document) => targetOf(schema, document),
  ({ schema }, document) => {
    const target = objectOr(targetOf(schema, document));
    return target["title"] ?? constantsOf(target);
  },
  ({ schema }) => (isObject(schema) && schema["$ref"] === undefined ? schema["type"] : undefined),
];

function targetOf(schema: Json, document: JsonObject, seen: readonly string[] = []): Json {
  if (!isObject(schema)) return schema;
  const { $ref, allOf, ...others } = schema;
  const pointer = pointerOfReference(stringOr($ref) ?? "");
  if (pointer !== undefined) {
    const target = seen.includes(pointer) ? undefined : readPointer(document, pointer);
    return target === undefined ? schema : targetOf(target, document, [...seen, pointer]);
  }
  // An `allOf` of one schema that adds nothing to it.
  const [only, ...more] = arrayOr(allOf);
  const isBare = only !== undefined && more.length + Object.keys(others).length === 0;
  return isBare ? targetOf(only, document, seen) : schema;
}

/** The properties with a single possible value: alternatives are discriminated by them. */
function constantsOf(schema: JsonObject): Json | undefined {
  const constants = Object.entries(objectOr(schema["properties"])).flatMap(([name, property]) => {
    const { const: value, enum: values } = objectOr(property);
    const only = value ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined);
    return only === undefined ? [] : [[name, only] as const];
  });
  return constants.length === 0 ? undefined : Object.fromEntries(constants);
}
