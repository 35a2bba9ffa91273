import type { Direction } from "@org/codegen/contract";
import { isArray, isObject, type Json, type JsonObject } from "@org/test-doubles/json";
import type { ErrorObject } from "ajv";
import type { Validate } from "./sample-values.ts";

/** The constraints that a type can express. */
export type Constraint = "type" | "required" | "value" | "property";

/** A value with one constraint broken. */
export interface BrokenValue {
  readonly constraint: Constraint;
  readonly value: Json;
}

interface Position {
  readonly steps: readonly (string | number)[];
  readonly value: Json;
}

const UNDESCRIBED = "not_described";
const UNLISTED = "not-listed";

/**
 * Breaks one constraint of a valid value, at a position and in a way that the seed chooses. Undefined
 * if nothing was found that the contract refuses for that constraint alone.
 */
export function breakValue(
  value: Json,
  validate: Validate,
  direction: Direction,
  seed: number,
): BrokenValue | undefined {
  const positions = positionsOf(value);
  const candidates = positions.flatMap((position) => breaksAt(position, direction));
  for (let turn = 0; turn < Math.min(candidates.length, 12); turn += 1) {
    const candidate = candidates[(seed * 7919 + turn * 31) % candidates.length];
    if (candidate === undefined) continue;
    const broken = put(value, candidate.steps, candidate.change);
    if (isRefusedFor(candidate, validate(broken) ?? [])) {
      return { constraint: candidate.constraint, value: broken };
    }
  }
  return undefined;
}

interface Candidate {
  readonly constraint: Constraint;
  readonly steps: readonly (string | number)[];
  readonly name?: string;
  readonly change: (value: Json) => Json;
}

function breaksAt({ steps, value }: Position, direction: Direction): Candidate[] {
  const wrong: Candidate = { constraint: "type", steps, change: otherType };
  if (isObject(value)) {
    const names = Object.keys(value);
    const missing = names.map((name): Candidate => {
      const { [name]: _, ...rest } = value;
      return { constraint: "required", steps, name, change: () => rest };
    });
    const added = { ...value, [UNDESCRIBED]: 1 };
    return [{ constraint: "property", steps, change: () => added }, ...missing, wrong];
  }
  if (typeof value !== "string" || direction === "response") return [wrong];
  return [{ constraint: "value", steps, change: () => UNLISTED }, wrong];
}

/**
 * A value of another type than the given one. A number for an object: TypeScript takes a text for one
 * with nothing but an optional `length`.
 */
function otherType(value: Json): Json {
  if (typeof value === "number") return "text";
  return typeof value === "boolean" || value === null ? [[[7]]] : 7;
}

/** Whether the contract refuses a value because of the constraint, and not of one no type expresses. */
function isRefusedFor({ constraint, steps, name }: Candidate, errors: readonly ErrorObject[]) {
  const at = steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  const path = at.join("");
  const own = errors.filter(({ schemaPath }) => !CONDITIONS.test(schemaPath));
  const said = (keyword: string, where = path) =>
    own.some((error) => error.keyword === keyword && error.instancePath === where);
  switch (constraint) {
    case "type":
      return said("type") || said("enum") || said("const");
    case "value":
      return said("enum") || said("const");
    case "property":
      return said("unevaluatedProperties") || said("additionalProperties");
    case "required":
      return own.some(
        ({ keyword, instancePath, params }) =>
          keyword === "required" && instancePath === path && params["missingProperty"] === name,
      );
  }
}

const CONDITIONS = /\/(?:if|then|else|not|dependentSchemas|dependentRequired|contains)\b/;

function positionsOf(value: Json, steps: readonly (string | number)[] = []): Position[] {
  const inner = isArray(value)
    ? value.slice(0, 3).flatMap((item, index) => positionsOf(item, [...steps, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, one]) => positionsOf(one ?? null, [...steps, key]))
      : [];
  return [{ steps, value }, ...inner];
}

function put(
  value: Json,
  steps: readonly (string | number)[],
  change: (value: Json) => Json,
): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return change(value);
  if (isArray(value)) {
    return value.map((item, index) => (index === step ? put(item, rest, change) : item));
  }
  const object = value as JsonObject;
  return { ...object, [step]: put(object[step] ?? null, rest, change) };
}
