import { entriesOf, isObject, type JsonObject, objectOr } from "../../json/json.ts";
import type { BodyKind } from "../../media-type.ts";
import type { Schema } from "../../model.ts";
import type { Direction } from "../../schema-direction.ts";
import { schemaLayers } from "../../spec/schema-layers.ts";
import { presenceOf } from "../schemas/schema-presence.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { propertyKey } from "../text/source-text.ts";

/** Longer types are replaced by the word for their kind. */
const WIDTH = 60;

/** How many members of an object are shown: what is sent must be known, what is read can be looked up. */
const MEMBERS: Readonly<Record<Direction, number>> = { request: 14, response: 8 };

/** How types are written in brief. */
export interface BriefContext {
  readonly writer: TypeWriter;
  readonly direction: Direction;
  /** The kind of body that the type is in; JSON by default. */
  readonly kind?: BodyKind | undefined;
  /** Columns that the type itself may take. */
  readonly width?: number;
}

/** A type in few words: named where the package names it, else so many levels deep. */
export function briefType(schema: Schema, context: BriefContext, depth: number): string {
  const { writer, direction, kind, width = WIDTH } = context;
  const text = writer.type(schema, direction, "", kind).replace(/\s+/g, " ");
  if (!text.includes("{") && text.length <= width) return text;
  if (!isObject(schema)) return "unknown";
  const item = schema["items"];
  if (isObject(item)) return `${briefType(item, context, depth)}[]`;
  if (!text.includes("{")) return text.includes('"') ? "string" : "unknown";
  return depth === 0 ? "object" : briefMembers(schema, context, depth - 1);
}

/** The members of an object, required ones first. */
export function briefMembers(schema: JsonObject, context: BriefContext, depth: number): string {
  const { direction, writer } = context;
  const layers = schemaLayers(schema, writer.contract);
  const properties = new Map(layers.flatMap((layer) => entriesOf(objectOr(layer["properties"]))));
  const members = [...properties].flatMap(([name, property]) => {
    const { shown, required } = presenceOf(name, layers, writer.contract, direction);
    if (!shown) return [];
    const own = typeof property === "boolean" ? property : objectOr(property);
    const type = briefType(own, context, depth);
    // Whoever has no value leaves the member out.
    const needed = direction === "request" && !required ? type.replace(/ \| null$/, "") : type;
    return [{ required, text: briefMember(name, required, needed) }];
  });
  if (members.length === 0) return "object";
  const sorted = members.toSorted((a, b) => Number(b.required) - Number(a.required));
  const shown = sorted.slice(0, MEMBERS[direction]).map(({ text }) => text);
  return `{ ${[...shown, ...(sorted.length > shown.length ? ["…"] : [])].join(", ")} }`;
}

/** A member; one without a type is a string. */
export function briefMember(name: string, required: boolean, type: string): string {
  return `${propertyKey(name)}${required ? "" : "?"}${type === "string" ? "" : `: ${type}`}`;
}
