import type { JsonObject } from "../../json/json.ts";
import type { BodyKind } from "../../media-type.ts";
import type { ApiModel, Schema } from "../../model.ts";
import { type Direction, findDirections, type SchemaDirections } from "../../schema-direction.ts";
import { findHiddenNames } from "./schema-presence.ts";
import { schemaType } from "./schema-type.ts";
import type { Audience, TypeContext } from "./type-context.ts";
import { assignTypeNames, type TypeNames } from "./type-names.ts";

/** Writes types for one vendor: knows the assigned names and which schemas differ by direction. */
export interface TypeWriter {
  readonly contract: JsonObject;
  readonly names: TypeNames;
  readonly directions: SchemaDirections;
  /** What an int64 is where it is not a number. */
  readonly int64: TypeContext["int64"];
  /** The context of a schema that travels in one direction, in a body of this kind (JSON by default). */
  readonly context: (direction: Direction, kind?: BodyKind) => TypeContext;
  /** The type of a schema as text. */
  readonly type: (schema: Schema, direction: Direction, indent?: string, kind?: BodyKind) => string;
  /** The name of a component schema's type in one direction. */
  readonly nameOf: (schemaName: string, direction: Direction) => string;
}

/** Creates the type writer of a vendor, for those who use its types. */
export function createTypeWriter(model: ApiModel, audience: Audience = "users"): TypeWriter {
  const names = assignTypeNames([...model.schemas.keys()], model.names.pascal);
  const directions = findDirections(model);
  const inputs = new Map(
    [...directions.split].sort().map((name) => [name, names.claim(`${names.ofSchema(name)}Input`)]),
  );
  const nameOf = (schemaName: string, direction: Direction) =>
    (direction === "request" ? inputs.get(schemaName) : undefined) ?? names.ofSchema(schemaName);
  const { int64: chosen } = model.config;
  const int64 = chosen === "number" ? undefined : chosen;
  let hidden: ReadonlySet<string> | undefined;
  const isHiddenSomewhere = (name: string): boolean => {
    hidden ??= findHiddenNames(model.contract);
    return hidden.has(name);
  };
  const context = (direction: Direction, kind: BodyKind = "json"): TypeContext => ({
    contract: model.contract,
    direction,
    undefinedAllowed: direction === "request",
    nameOf: (name) => nameOf(name, direction),
    expanding: [],
    isJson: kind === "json",
    audience,
    int64,
    isHiddenSomewhere,
  });
  return {
    contract: model.contract,
    names,
    directions,
    int64,
    context,
    nameOf,
    type: (schema, direction, indent, kind) => schemaType(schema, context(direction, kind), indent),
  };
}
