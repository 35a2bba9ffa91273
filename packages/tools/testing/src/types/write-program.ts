import { isArray, isObject, type Json } from "@org/test-doubles/json";

/** A value that a program assigns to a type. */
export interface Assignment {
  /** As text, with names qualified by {@link NAMESPACE}. */
  readonly type: string;
  readonly value: Json;
}

/** What the types of `schemas.ts` are qualified by in a program. */
export const NAMESPACE = "S";

/** A module that assigns each value, as a fresh literal, on a line of its own. */
export function writeProgram(assignments: readonly Assignment[]): {
  readonly text: string;
  /** The line of each assignment, from 1. */
  readonly lineOf: (index: number) => number;
} {
  const types = [...new Set(assignments.map(({ type }) => type))];
  const names = new Map(types.map((type, index) => [type, `T${index}`]));
  const head = [
    `import type * as ${NAMESPACE} from "./schemas.ts";`,
    ...types.map((type) => `type ${names.get(type)} = ${type};`),
  ];
  const lines = assignments.map(({ type, value }, index) => {
    return `export const v${index}: ${names.get(type)} = ${literal(value)};`;
  });
  return {
    // Without the namespace in use, its import would be an error of its own.
    text: `${[...head, ...lines].join("\n")}\n`,
    lineOf: (index) => head.length + index + 1,
  };
}

/** A literal on one line; a key that would set the prototype is computed. */
function literal(value: Json): string {
  if (isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (isObject(value)) {
    const members = Object.entries(value).map(([key, one]) => {
      return `${key === "__proto__" ? `["__proto__"]` : text(key)}: ${literal(one ?? null)}`;
    });
    return `{ ${members.join(", ")} }`;
  }
  return typeof value === "string" ? text(value) : String(value);
}

function text(value: string): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
