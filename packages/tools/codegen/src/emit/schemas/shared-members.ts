import { entriesOf, type Json, type JsonObject, objectOr } from "../../json/json.ts";
import type { Direction } from "../../schema-direction.ts";
import { schemaLayers } from "../../spec/schema-layers.ts";
import { presenceOf } from "./schema-presence.ts";

/** A property of an object type, and its type as text. */
export interface TypedMember {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly schema: Json;
}

/** The properties that all alternatives of a union have, each with the same type. */
export function sharedMembers(
  alternatives: readonly Json[],
  contract: JsonObject,
  direction: Direction,
  typeOf: (property: Json) => string,
): readonly TypedMember[] {
  const objects = alternatives
    .map((one) => schemaLayers(one, contract))
    .filter((layers) => !layers.some(({ type }) => type === "null"));
  const [first = [], ...others] = objects.map((layers) => {
    const described = new Map(layers.flatMap(({ properties }) => entriesOf(objectOr(properties))));
    return [...described].flatMap(([name, property]): TypedMember[] => {
      const { shown, required } = presenceOf(name, layers, contract, direction);
      return shown ? [{ name, type: typeOf(property), required, schema: property }] : [];
    });
  });
  return first.flatMap(({ name, type, required, schema }) => {
    const same = others.map((members) =>
      members.find((one) => one.name === name && one.type === type),
    );
    if (same.includes(undefined)) return [];
    return [{ name, type, required: required && same.every((one) => one?.required), schema }];
  });
}
