import type { TravelingType } from "@org/codegen/contract";
import { isObject, type Json, type JsonObject } from "@org/test-doubles/json";
import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { generateSync, type JsonSchema } from "json-schema-faker";
import type { ClosedSchemas } from "./close-contract.ts";
import { LATE, within } from "./within.ts";

/** What is wrong with a value; empty if the closed contract accepts it, undefined if it cannot be told. */
export type Validate = (value: Json) => readonly ErrorObject[] | undefined;

/** The values of one schema, each valid and with described properties alone. */
export interface Sampled {
  readonly values: readonly Json[];
  readonly validate: Validate;
}

/** Makes values of the schemas of one direction. */
export interface Sampler {
  /** Undefined if the schema cannot be compiled. */
  readonly sample: (target: TravelingType, count: number) => Sampled | undefined;
}

/** Attempts for each value that is wanted: what the library makes of difficult schemas is often invalid. */
const ATTEMPTS = 3;
/** Values in a row that are not valid, after which no other is expected to be; one that is late counts as several. */
const MOST_MISSES = 20;
const MISSES_OF_LATE = 7;
/** Milliseconds for one value, and for one schema. */
const VALUE_LIMIT = 400;
const SCHEMA_LIMIT = 10_000;

/** A sampler that shares the compiled components. */
export function createSampler(schemas: ClosedSchemas): Sampler {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    validateFormats: false,
    allErrors: true,
  });
  ajv.addSchema({ $id: "contract:", components: { schemas: schemas.closed } });
  const resolve = (reference: string): JsonSchema => {
    const name = reference.slice("#/components/schemas/".length);
    const found =
      schemas.open[decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~")];
    // JSON Schema either way; the library's type lists the keywords that it knows.
    return (found ?? true) as JsonSchema;
  };
  const compile = (schema: Json): Validate | undefined => {
    try {
      // An object or a boolean, as the contract's validation has made sure.
      const closed = pointInto(schemas.rewrite(schema, true)) as JsonObject;
      const validate = within(SCHEMA_LIMIT, () => ajv.compile(closed));
      if (validate === LATE) return undefined;
      return (value) => {
        const isValid = within(VALUE_LIMIT, () => validate(value));
        return isValid === LATE ? undefined : isValid ? [] : (validate.errors ?? []);
      };
    } catch {
      return undefined;
    }
  };
  return {
    sample({ schema }, count) {
      const validate = compile(schema);
      if (validate === undefined) return undefined;
      const open = schemas.rewrite(schema, false) as JsonSchema;
      const values = new Map<string, Json>();
      let misses = 0;
      for (let seed = 1; seed <= count * ATTEMPTS && misses < MOST_MISSES; seed += 1) {
        if (values.size === count) break;
        const value = generate(open, seed, resolve);
        const errors = value === undefined ? undefined : validate(value);
        misses = errors?.length === 0 ? 0 : misses + (errors === undefined ? MISSES_OF_LATE : 1);
        if (value !== undefined && errors?.length === 0) values.set(JSON.stringify(value), value);
      }
      return { values: [...values.values()], validate };
    },
  };
}

function generate(
  schema: JsonSchema,
  seed: number,
  refResolver: (reference: string) => JsonSchema,
): Json | undefined {
  const options = { seed, refResolver, maxDepth: 6, maxDefaultItems: 2, optionalsProbability: 0.6 };
  try {
    // Through JSON, which a value that is undefined or no number does not survive.
    const make = () => JSON.parse(JSON.stringify(generateSync(schema, options)));
    const value = within(VALUE_LIMIT, make);
    return value === LATE ? undefined : value;
  } catch {
    return undefined;
  }
}

/** References into the contract that has been compiled. */
function pointInto(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(pointInto);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      const isReference = key === "$ref" && typeof value === "string" && value.startsWith("#");
      return [key, isReference ? `contract:${value}` : pointInto(value ?? null)];
    }),
  );
}
