import {
  arrayOr,
  entriesOf,
  isArray,
  isObject,
  type Json,
  objectOr,
  stringOr,
} from "./json/json.ts";
import type { ApiModel, Schema } from "./model.ts";
import { componentName } from "./schema-direction.ts";
import { visitNodes } from "./spec/walk-nodes.ts";

/**
 * Where a value holds an int64, as the runtime's `Int64Shape`: it is one, holds some below its keys (`*`
 * for all others, and for items), or has the shape of a component.
 */
export type Int64Shape = true | string | { readonly [key: string]: Int64Shape };

/** Finds the int64 of one contract. */
export interface Int64Finder {
  /** Undefined if no value of the schema holds one. */
  readonly shapeOf: (schema: Schema) => Int64Shape | undefined;
  /** The shapes that the given ones refer to, by the component's name. */
  readonly reachable: (shapes: readonly Int64Shape[]) => Readonly<Record<string, Int64Shape>>;
}

/** Whether a schema says that its value is an int64. */
export function isInt64({ type, format }: Readonly<Record<string, Json | undefined>>): boolean {
  const types = isArray(type) ? type : [type];
  return format === "int64" && types.some((one) => one === "integer" || one === "number");
}

/** A finder for a vendor's contract. */
export function findInt64({ schemas }: Pick<ApiModel, "schemas">): Int64Finder {
  const holding = findHolders(schemas);
  const shapeOf = (schema: Json | undefined, open: readonly string[]): Int64Shape | undefined => {
    if (!isObject(schema)) return undefined;
    const name = componentName(stringOr(schema["$ref"]));
    const merge = (a: Int64Shape | undefined, b: Int64Shape | undefined) =>
      mergeShapes(a, b, expand);
    const expand = (shape: string): Int64Shape | undefined =>
      open.includes(shape) ? undefined : shapeOf(schemas.get(shape), [...open, shape]);
    const below = ([key, one]: [string, Json]): Int64Shape | undefined => {
      const inner = shapeOf(one, []);
      return inner === undefined ? undefined : { [key]: inner };
    };
    const others = [
      ...OTHERS.map((key) => schema[key]),
      ...arrayOr(schema["prefixItems"]),
      ...Object.values(objectOr(schema["patternProperties"])),
    ].filter((one) => one !== undefined);
    const found: readonly (Int64Shape | undefined)[] = [
      name !== undefined && holding.has(name) ? name : undefined,
      isInt64(schema) ? true : undefined,
      ...entriesOf(objectOr(schema["properties"])).map(below),
      ...others.map((one) => below(["*", one])),
      ...PARTS.flatMap((key) => arrayOr(schema[key])).map((part) => shapeOf(part, open)),
    ];
    return found.reduce<Int64Shape | undefined>(merge, undefined);
  };
  return {
    shapeOf: (schema) => shapeOf(schema, []),
    reachable: (shapes) => {
      const found = new Map<string, Int64Shape>();
      const open = shapes.flatMap(namesIn);
      for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (found.has(name)) continue;
        const shape = shapeOf(schemas.get(name), [name]) ?? {};
        found.set(name, shape);
        open.push(...namesIn(shape));
      }
      return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

const OTHERS = ["items", "additionalProperties", "unevaluatedProperties"];
const PARTS = ["allOf", "anyOf", "oneOf"];

/** The component schemas that hold an int64 at any depth. */
function findHolders(schemas: ReadonlyMap<string, Schema>): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const holding = new Set<string>();
  for (const [name, schema] of schemas) {
    visitNodes(
      schema,
      (node) => {
        const target = componentName(stringOr(node["$ref"]));
        if (target !== undefined) users.set(target, [...(users.get(target) ?? []), name]);
        if (isInt64(node)) holding.add(name);
      },
      "schema",
    );
  }
  // The iterator of a set also visits what is added during the loop.
  for (const name of holding) for (const user of users.get(name) ?? []) holding.add(user);
  return holding;
}

/** The shape of a value that has one or the other. */
function mergeShapes(
  a: Int64Shape | undefined,
  b: Int64Shape | undefined,
  expand: (name: string) => Int64Shape | undefined,
): Int64Shape | undefined {
  if (a === undefined || a === b) return b;
  if (b === undefined) return a;
  if (typeof a === "string") return mergeShapes(expand(a), b, expand);
  if (typeof b === "string") return mergeShapes(a, expand(b), expand);
  // The value itself may be an int64, or hold some.
  const [left, right] = [a, b].map((shape) => (shape === true ? { ".": true } : shape)) as [
    // Neither is a text any more.
    Readonly<Record<string, Int64Shape>>,
    Readonly<Record<string, Int64Shape>>,
  ];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return Object.fromEntries(
    [...keys].flatMap((key): [string, Int64Shape][] => {
      const merged = mergeShapes(left[key], right[key], expand);
      return merged === undefined ? [] : [[key, merged]];
    }),
  );
}

function namesIn(shape: Int64Shape): string[] {
  if (typeof shape === "string") return [shape];
  return shape === true ? [] : Object.values(shape).flatMap(namesIn);
}
