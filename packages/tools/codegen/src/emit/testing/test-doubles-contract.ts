import {
  arrayOr,
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectFrom,
  objectOr,
  ownValue,
} from "../../json/json.ts";
import { splitPointer } from "../../json/pointer.ts";
import { type BodyKind, byPreference, contentKind, sentType } from "../../media-type.ts";
import type { ApiModel, ContentModel, OperationModel, Schema, ServerModel } from "../../model.ts";
import { rewriteNodes } from "../../spec/walk-nodes.ts";
import { streamItem } from "../../stream-item.ts";

/** What reads events of which the schema describes all fields. */
const EVENT_READERS: ReadonlySet<string> = new Set(["readEventObjects", "readTextEventObjects"]);

const READ_AS: Readonly<Record<BodyKind, string>> = {
  json: "json",
  text: "text",
  stream: "stream",
  multipart: "bytes",
  form: "bytes",
  binary: "bytes",
};

/** Keywords that only serve people, or tools that write their own samples. */
const ANNOTATIONS: ReadonlySet<string> = new Set(
  "title description deprecated externalDocs xml discriminator example $comment".split(" "),
);

/**
 * The part of a contract that the `/testing` entry needs (`VendorContract` of `@org/test-doubles`):
 * how operations are called, what they respond with, and the components that this refers to, without
 * any documentation.
 */
export function testDoublesContract(model: ApiModel): JsonObject {
  const operations = objectFrom(
    model.operations.map((one) => [one.name, operationData(one, model.contract)]),
  );
  return {
    servers: model.servers.map(serverData),
    operations,
    components: reachable(operations, model.contract),
  };
}

function serverData({ url, variables }: ServerModel): JsonObject {
  const listed = [...variables].flatMap(([name, variable]) =>
    variable.enum ? [[name, variable.enum] as const] : [],
  );
  return { url, ...(listed.length > 0 ? { variables: objectFrom(listed) } : {}) };
}

function operationData(operation: OperationModel, contract: JsonObject): JsonObject {
  const { method, path, servers, responses } = operation;
  const data = responses.map(({ status, contents, headers }): [string, Json] => [
    status,
    {
      // A response to HEAD has no content, whatever is documented (RFC 9110 section 9.3.2).
      contents:
        method === "head" ? [] : byPreference(contents).map((one) => contentData(one, contract)),
      headers: objectFrom(headers.map(({ name, schema }) => [name, withoutWords(schema)])),
    },
  ]);
  return {
    method: method.toUpperCase(),
    path,
    ...(servers.length === 0 ? {} : { servers: servers.map(serverData) }),
    responses: objectFrom(data),
  };
}

function contentData(content: ContentModel, contract: JsonObject): JsonObject {
  const item = streamItem(content, contract);
  return {
    // A range cannot be sent: any type within it will do.
    type: sentType(content) ?? content.mediaType.replace("*", "x-sample"),
    kind: READ_AS[contentKind(content)],
    schema: withoutWords(item?.schema ?? content.schema),
    ...(item && EVENT_READERS.has(item.reader) ? { events: true } : {}),
  };
}

function reachable(start: Json, contract: JsonObject): JsonObject {
  const components = objectOr(contract["components"]);
  const found = new Map<string, Map<string, Json>>();
  const open = [start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const reference of referencesIn(next)) {
      const [root, section = "", name = ""] = splitPointer(decode(reference.slice(1)));
      const target = ownValue(objectOr(ownValue(components, section)), name);
      const known = found.get(section) ?? new Map<string, Json>();
      if (root !== "components" || target === undefined || known.has(name)) continue;
      const kept = section === "schemas" ? withoutWords(target) : target;
      found.set(section, known.set(name, kept));
      open.push(kept);
    }
  }
  return objectFrom(
    [...found].map(([section, parts]) => [section, objectFrom([...parts].sort(byName))]),
  );
}

function* referencesIn(value: Json): Generator<string> {
  // A list, not recursion: a schema may be nested deeper than the call stack.
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isArray(next)) open.push(...next);
    if (!isObject(next)) continue;
    const { $ref } = next;
    if (typeof $ref === "string" && $ref.startsWith("#/")) yield $ref;
    open.push(...entriesOf(next).map(([, part]) => part));
  }
}

/** A schema without documentation, and without examples that are not scalars, which are not used. */
function withoutWords(schema: Json): Schema {
  const stripped = rewriteNodes(
    schema,
    (node) =>
      objectFrom(
        entriesOf(node).flatMap(([key, value]): [string, Json][] => {
          if (ANNOTATIONS.has(key) || key.startsWith("x-")) return [];
          if (key === "default") return isScalar(value) ? [[key, value]] : [];
          if (key !== "examples") return [[key, value]];
          const examples = arrayOr(value).filter(isScalar);
          return examples.length === 0 ? [] : [[key, examples]];
        }),
      ),
    "schema",
  );
  return typeof stripped === "boolean" ? stripped : objectOr(stripped);
}

function isScalar(value: Json): boolean {
  return value !== null && typeof value !== "object";
}

function byName([a]: readonly [string, Json], [b]: readonly [string, Json]): number {
  return a < b ? -1 : Number(a > b);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
