import { isObject, stringOr } from "./json/json.ts";
import { contentKind } from "./media-type.ts";
import type { ApiModel, Schema } from "./model.ts";
import { isOpen } from "./open-values.ts";
import { visitNodes } from "./spec/walk-nodes.ts";

/** Which way a value travels: read-only values are not sent, write-only values are not returned. */
export type Direction = "request" | "response";

/** What the type writer needs to know about the component schemas. */
export interface SchemaDirections {
  /** The directions in which each component schema travels, by name; none if no operation uses it. */
  readonly used: ReadonlyMap<string, ReadonlySet<Direction>>;
  /** Component schemas whose request and response types differ. */
  readonly split: ReadonlySet<string>;
  /** Component schemas that are sent in a form or raw: bytes in them are files, not text. */
  readonly files: ReadonlySet<string>;
}

const COMPONENT = "#/components/schemas/";

/** The name of the component schema that a reference points to, or undefined for any other target. */
export function componentName(reference: string | undefined): string | undefined {
  if (!reference?.startsWith(COMPONENT)) return undefined;
  const name = reference.slice(COMPONENT.length);
  return name.includes("/") ? undefined : decodeStep(name);
}

function decodeStep(step: string): string {
  return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Follows references from every request and response to find the schemas that need two types. */
export function findDirections(model: ApiModel): SchemaDirections {
  const references = new Map<string, Set<string>>();
  const oneWay = new Set<string>();
  for (const [name, schema] of model.schemas) {
    const metadata = inspect(schema);
    references.set(name, metadata.references);
    if (metadata.oneWay) oneWay.add(name);
  }
  const used = new Map<string, Set<Direction>>();
  const follow = (start: string, direction: Direction, into = used) => {
    // A list, not recursion: a chain of schemas may be longer than the call stack.
    const names = [start];
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      const known = into.get(name) ?? new Set<Direction>();
      if (known.has(direction)) continue;
      into.set(name, known.add(direction));
      names.push(...(references.get(name) ?? []));
    }
  };
  for (const operation of model.operations) {
    const requests = [
      ...operation.parameters.map(({ schema }) => schema),
      ...(operation.requestBody?.contents ?? []).map(({ schema }) => schema),
    ];
    const responses = operation.responses.flatMap(({ contents }) =>
      contents.flatMap(({ schema, item }) => (item === undefined ? [schema] : [schema, item])),
    );
    for (const schema of requests) {
      for (const name of inspect(schema).references) follow(name, "request");
    }
    for (const schema of responses) {
      for (const name of inspect(schema).references) follow(name, "response");
    }
  }
  for (const { parameters, requestBody, responses } of model.incoming) {
    const received = [...parameters, ...(requestBody?.contents ?? [])];
    const sent = responses.flatMap(({ contents }) => contents);
    for (const { schema } of received) {
      for (const name of inspect(schema).references) follow(name, "response");
    }
    for (const { schema } of sent) {
      for (const name of inspect(schema).references) follow(name, "request");
    }
  }
  // What no operation uses is received somewhere, if anywhere: as the payload of an event, say.
  const typed = new Map([...used].map(([name, directions]) => [name, new Set(directions)]));
  for (const name of references.keys()) if (!used.has(name)) follow(name, "response", typed);
  return { used, split: findSplit(references, oneWay, typed), files: findFiles(model, references) };
}

function findFiles(
  model: ApiModel,
  references: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const files = new Set<string>();
  const follow = (name: string) => {
    if (files.has(name)) return;
    files.add(name);
    for (const next of references.get(name) ?? []) follow(next);
  };
  for (const { requestBody } of model.operations) {
    for (const content of requestBody?.contents ?? []) {
      if (contentKind(content) === "json") continue;
      for (const name of inspect(content.schema).references) follow(name);
    }
  }
  return files;
}

/** A schema is split if it travels both ways and contains, at any depth, something that differs by direction. */
function findSplit(
  references: ReadonlyMap<string, ReadonlySet<string>>,
  oneWay: ReadonlySet<string>,
  used: ReadonlyMap<string, ReadonlySet<Direction>>,
): Set<string> {
  const users = new Map<string, string[]>();
  for (const [name, targets] of references) {
    for (const target of targets) {
      const known = users.get(target);
      if (known) known.push(name);
      else users.set(target, [name]);
    }
  }
  const differing = new Set(oneWay);
  // The iterator of a set also visits what is added during the loop.
  for (const name of differing) {
    for (const user of users.get(name) ?? []) differing.add(user);
  }
  return new Set([...differing].filter((name) => used.get(name)?.size === 2));
}

function inspect(schema: Schema): { references: Set<string>; oneWay: boolean } {
  const references = new Set<string>();
  let oneWay = false;
  visitNodes(
    schema,
    (node) => {
      const name = componentName(stringOr(node["$ref"]));
      if (name !== undefined) references.add(name);
      oneWay ||= node["readOnly"] === true || node["writeOnly"] === true || isOpen(node);
    },
    "schema",
  );
  return { references, oneWay: oneWay && isObject(schema) };
}
