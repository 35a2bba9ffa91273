import { isObject, type JsonObject, stringOr } from "../../json/json.ts";
import { type BodyKind, contentKind, preferredContent } from "../../media-type.ts";
import type { ApiModel } from "../../model.ts";
import { componentName, type Direction } from "../../schema-direction.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { bodyName } from "./skill-calls.ts";
import { briefMembers, briefType } from "./skill-types.ts";

/** More types than a skill has room for. */
const MOST = 40;

interface NamedSchema {
  readonly name: string;
  readonly schema: JsonObject;
  readonly direction: Direction;
  readonly kind?: BodyKind;
}

/**
 * One line per type that the calls name: the upsert's body and what is in it, the products, the other
 * bodies, what else responses hold, and then what all these refer to.
 * Of many types only as many as a skill might have room for.
 * @param calls the lines that name them
 */
export function typeLines(model: ApiModel, writer: TypeWriter, calls: readonly string[]): string[] {
  const components = namedSchemas(model, writer);
  const find = (text: string, direction: Direction): NamedSchema[] =>
    namesIn(text).flatMap((name) => {
      const known = components.get(name) ?? [];
      return known.find((one) => one.direction === direction) ?? known.slice(0, 1);
    });
  const [upsert, ...bodies] = bodiesOf(model);
  const inUpsert = upsert ? find(definition(upsert, model, writer), upsert.direction) : [];
  const returned = calls.flatMap((line) => find(line.slice(line.lastIndexOf("): ")), "response"));
  const products = returned.filter(({ name }) => name === "Product");
  const open = [...(upsert ? [upsert] : []), ...inUpsert, ...products, ...bodies, ...returned];
  const lines = new Map<string, string>();
  for (let next = open.shift(); next !== undefined && lines.size < MOST; next = open.shift()) {
    if (lines.has(next.name)) continue;
    const text = definition(next, model, writer);
    const same = [...lines].find(([name, known]) => known === text && text.length > name.length);
    lines.set(next.name, same ? same[0] : text);
    open.push(...find(text, next.direction));
  }
  return [...lines].map(([name, text]) => `${name} = ${text}`);
}

function bodiesOf({ operations }: ApiModel): NamedSchema[] {
  const bodies = operations.flatMap((operation): NamedSchema[] => {
    const content = preferredContent(operation.requestBody?.contents ?? []);
    const name = bodyName(operation);
    if (content === undefined || !isObject(content.schema) || name === "unknown") return [];
    return [{ name, schema: content.schema, direction: "request", kind: contentKind(content) }];
  });
  const isUpsert = ({ name }: NamedSchema) => name === "UpsertProductBody";
  return [...bodies.filter(isUpsert), ...bodies.filter((body) => !isUpsert(body))];
}

/** The schemas of the contract by the names of their types; one name may be of both directions. */
function namedSchemas(
  model: ApiModel,
  writer: TypeWriter,
): ReadonlyMap<string, readonly NamedSchema[]> {
  const named = [...model.schemas].flatMap(([key, schema]): NamedSchema[] => {
    if (!isObject(schema)) return [];
    const [request, response] = (["request", "response"] as const).map((direction) => ({
      name: writer.nameOf(key, direction),
      schema,
      direction,
    }));
    return [response, request].filter((one) => one !== undefined);
  });
  return Map.groupBy(named, ({ name }) => name);
}

function namesIn(text: string): string[] {
  return text.match(/\b[A-Z][A-Za-z0-9_]*/g) ?? [];
}

function definition(
  { direction, kind, ...named }: NamedSchema,
  model: ApiModel,
  writer: TypeWriter,
) {
  const schema = withoutReference(named.schema, model);
  const members = briefMembers(schema, { writer, direction, kind }, 1);
  return members === "object"
    ? briefType(schema, { writer, direction, kind, width: 160 }, 1)
    : members;
}

/** What a schema that is nothing but a reference refers to. */
function withoutReference(schema: JsonObject, { schemas }: ApiModel): JsonObject {
  const seen = new Set<JsonObject>();
  let target = schema;
  while (!seen.has(target)) {
    seen.add(target);
    const next = schemas.get(componentName(stringOr(target["$ref"])) ?? "");
    if (!isObject(next)) break;
    target = next;
  }
  return target;
}
