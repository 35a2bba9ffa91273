import { type Schema, schemaType, sharedMembers } from "@org/codegen/contract";
import { isObject, type Json, type JsonObject, objectOr, stringOr } from "@org/test-doubles/json";
import type { Part } from "../pair.ts";
import type { View } from "../schemas/schema-view.ts";
import type { Sides } from "../sides.ts";

/** The discriminator of a view's alternatives; undefined if it has none. */
export function discriminatorIn({ parts }: View): Json | undefined {
  return parts
    .map(({ keywords }) => keywords["discriminator"])
    .find((value) => value !== undefined);
}

/**
 * Whether a program that reads a discriminated union expects an alternative that it does not know: one
 * that has what all the known ones share.
 */
export function isExpected(
  { before, documents, context }: Sides,
  branch: Part,
  known: readonly Part[],
): boolean {
  const tag = stringOr(objectOr(discriminatorIn(before))["propertyName"]);
  if (context.direction === "request" || tag === undefined) return false;
  const own = membersOf([branch], documents.after);
  return membersOf(known, documents.before).every(
    ({ name, type, required }) =>
      name === tag ||
      own.some((one) => one.name === name && one.type === type && (one.required || !required)),
  );
}

/**
 * What the type of a discriminated union has beside its known alternatives, as a schema: that of an
 * object with the discriminator and what all of them share.
 */
export function openAlternative(
  tag: string,
  known: readonly Part[],
  document: JsonObject,
  pointer: string,
): Part {
  const shared = membersOf(known, document).filter(({ name }) => name !== tag);
  const required = shared.filter((one) => one.required).map(({ name }) => name);
  const schema = {
    type: "object",
    required: [tag, ...required],
    properties: {
      ...Object.fromEntries(shared.map((one) => [one.name, one.schema])),
      [tag]: { type: "string" },
    },
    additionalProperties: false,
  };
  return { schema, pointer };
}

function membersOf(parts: readonly Part[], contract: JsonObject) {
  const context = {
    contract,
    direction: "response",
    undefinedAllowed: false,
    nameOf: (name: string) => name,
    expanding: [],
    audience: "known",
  } as const;
  const typeOf = (property: Json) => schemaType(isObject(property) ? property : true, context);
  return sharedMembers(
    parts.map(({ schema }: { schema: Schema }) => schema),
    contract,
    "response",
    typeOf,
  );
}
