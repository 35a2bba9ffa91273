import { isObject } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { contentKind } from "../../media-type.ts";
import type { ApiModel, ContentModel, OperationModel, Schema } from "../../model.ts";
import type { Direction } from "../../schema-direction.ts";
import { schemaType } from "./schema-type.ts";
import { createTypeWriter } from "./type-writer.ts";

/** A schema whose values are sent or received as JSON, and their type. */
export interface TravelingType {
  /** JSON Pointer to the schema, or to the operation that it is in. */
  readonly pointer: string;
  readonly schema: Schema;
  readonly direction: Direction;
  /** The type as text, with every name qualified by the namespace. */
  readonly type: string;
}

/**
 * Every schema of a vendor that travels as JSON, in each of its directions: the components, and what
 * operations describe in place.
 * @param namespace that names of `schemas.ts` are qualified by
 */
export function travelingTypes(model: ApiModel, namespace: string): readonly TravelingType[] {
  const writer = createTypeWriter(model);
  const { used, files } = writer.directions;
  const components = [...model.schemas.keys()].flatMap((name): TravelingType[] => {
    if (files.has(name)) return [];
    const pointer = joinPointer("/components/schemas", name);
    const schema = { $ref: `#${pointer}` };
    return [...(used.get(name) ?? [])].map((direction) => {
      return { pointer, schema, direction, type: `${namespace}.${writer.nameOf(name, direction)}` };
    });
  });
  const inPlace = model.operations.flatMap((operation) =>
    describedInPlace(operation).map(({ schema, direction }): TravelingType => {
      const context = writer.context(direction);
      const nameOf = (name: string) => `${namespace}.${context.nameOf(name)}`;
      const type = schemaType(schema, { ...context, nameOf }).replaceAll(/\n\s*/g, " ");
      return { pointer: operation.pointer, schema, direction, type };
    }),
  );
  return [...components, ...inPlace];
}

interface InPlace {
  readonly schema: Schema;
  readonly direction: Direction;
}

function describedInPlace({ parameters, requestBody, responses }: OperationModel): InPlace[] {
  const json = (contents: readonly ContentModel[]) =>
    contents.filter((content) => contentKind(content) === "json").map(({ schema }) => schema);
  const sent = [...parameters.map(({ schema }) => schema), ...json(requestBody?.contents ?? [])];
  const received = responses.flatMap(({ contents }) => json(contents));
  const all = [
    ...sent.map((schema): InPlace => ({ schema, direction: "request" })),
    ...received.map((schema): InPlace => ({ schema, direction: "response" })),
  ];
  return all.filter(({ schema }) => isObject(schema) && schema["$ref"] === undefined);
}
