import {
  arrayOr,
  equalJson,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  stringOr,
} from "../json/json.ts";
import { pointerOfReference, readPointer } from "../json/pointer.ts";
import { mergeSchemas } from "./merge-schemas.ts";

/** A schema without references and `allOf` at its own level. */
export interface FlatSchema {
  readonly schema: JsonObject;
  /** One for each `anyOf` and `oneOf` found. */
  readonly choices: readonly Choice[];
  /** References that were followed, including those that led here. */
  readonly followed: readonly string[];
}

/** The options of one `anyOf` or `oneOf`. */
export interface Choice {
  readonly options: readonly Json[];
  /** Whether exactly one option may match (`oneOf`). */
  readonly isExclusive: boolean;
}

/**
 * The context of a schema: what its references may lead to and which were followed to get there.
 */
export interface FlattenContext {
  /** `components` of the contract. */
  readonly components?: Json | undefined;
  readonly followed: readonly string[];
  /**
   * How many more schemas may be visited; counted down, because schemas can multiply without end.
   */
  readonly budget: { left: number };
}

/**
 * Follows `$ref` and merges `allOf` (JSON Schema 2020-12 core sections 8.2.3.1 and 10.2.1.1).
 * @returns undefined where a reference returns to where it came from
 * @throws Error where a reference leads nowhere, or the budget is used up
 */
export function flattenSchema(schema: JsonObject, context: FlattenContext): FlatSchema | undefined {
  context.budget.left -= 1;
  if (context.budget.left < 0) throw new Error("the schema unfolds into too many others");
  const { $ref, allOf, anyOf, oneOf, ...rest } = schema;
  const reference = stringOr($ref);
  if (reference !== undefined && context.followed.includes(reference)) return undefined;
  const parts = [
    ...(reference === undefined ? [] : [resolve(reference, context)]),
    ...arrayOr(allOf),
  ];
  const own: FlatSchema = {
    schema: rest,
    choices: [
      ...(isArray(anyOf) ? [{ options: anyOf, isExclusive: false }] : []),
      ...(isArray(oneOf) ? [{ options: oneOf, isExclusive: true }] : []),
    ],
    followed: reference === undefined ? context.followed : [...context.followed, reference],
  };
  return parts.reduce<FlatSchema | undefined>((flat, part) => {
    if (flat === undefined || part === true) return flat;
    const other = isObject(part)
      ? flattenSchema(part, { ...context, followed: own.followed })
      : undefined;
    return (
      other && {
        schema: mergeSchemas(flat.schema, other.schema),
        choices: unionOf(flat.choices, other.choices),
        followed: [...new Set([...flat.followed, ...other.followed])],
      }
    );
  }, own);
}

/** Choices without duplicates, whose references would look like a cycle. */
function unionOf(a: readonly Choice[], b: readonly Choice[]): readonly Choice[] {
  const isKnown = ({ options, isExclusive }: Choice): boolean =>
    a.some((one) => one.isExclusive === isExclusive && equalJson(one.options, options));
  return [...a, ...b.filter((one) => !isKnown(one))];
}

function resolve(reference: string, context: FlattenContext): Json {
  const pointer = pointerOfReference(reference);
  const target =
    pointer === undefined
      ? undefined
      : readPointer({ components: context.components ?? {} }, pointer);
  if (target === undefined) throw new Error(`reference ${reference} leads nowhere`);
  return target;
}
