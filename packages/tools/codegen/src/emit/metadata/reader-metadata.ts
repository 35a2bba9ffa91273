import type { Int64Finder, Int64Shape } from "../../int64-shape.ts";
import type { JsonObject } from "../../json/json.ts";
import { type BodyKind, contentKind, preferredContent } from "../../media-type.ts";
import type { ContentModel, OperationModel } from "../../model.ts";
import type { MetadataFunction } from "../../runtime-values.ts";
import { streamItem } from "../../stream-item.ts";
import { FunctionReference } from "../text/metadata-function.ts";
import { expression, stringLiteral } from "../text/source-text.ts";

/** What the readers and encoders of a vendor's bodies depend on. */
export interface BodyContext {
  readonly contract: JsonObject;
  /** Finds the int64 that must be exact; undefined where they are numbers as any other. */
  readonly int64: Int64Finder | undefined;
}

/** The constant of `metadata.ts` that says where a vendor's values hold int64. */
export const INT64 = "int64";

/** The reader of success bodies that are not plain JSON: one for all statuses, or one per status. */
export function successReaders(
  { responses }: OperationModel,
  context: BodyContext,
): FunctionReference | Readonly<Record<string, FunctionReference>> | undefined {
  const readers = responses
    .filter(({ status }) => /^2/.test(status))
    .flatMap(({ status, contents }): [string, FunctionReference][] => {
      const content = preferredContent(contents);
      return content === undefined ? [] : [[status, readerOfContent(content, context)]];
    });
  const own = readers.filter(([, { name }]) => name !== PLAIN);
  const [first] = own;
  if (first === undefined) return undefined;
  const isShared = readers.every(([, { name }]) => name === first[1].name);
  return isShared ? first[1] : Object.fromEntries(own);
}

/** The reader of the media type that a call asks for. */
export function readerByType(
  { responses }: OperationModel,
  context: BodyContext,
): FunctionReference {
  const contents = responses.flatMap((one) => (/^2/.test(one.status) ? one.contents : []));
  // The runtime chooses among plain readers by the media type alone.
  const readers = new Map(
    contents.flatMap((content) => {
      const reader = readerOfContent(content, context);
      return PLAIN_READERS.has(reader.name) ? [] : [[content.mediaType, reader] as const];
    }),
  );
  if (readers.size === 0) return new FunctionReference("readerOf");
  const tests = [...readers].map(
    ([type, { name }]) => `type === ${stringLiteral(type)} ? ${name} : `,
  );
  const text = `(type) => (${tests.join("")}readerOf(type))`;
  const used = [...readers.values()];
  return new FunctionReference("readerOf", {
    text,
    others: [...new Set(used.flatMap(({ uses }) => uses))],
    shapes: used.flatMap(({ shapes }) => shapes),
  });
}

/** The reader of failures, whose JSON has int64 that must be exact; undefined if there are none. */
export function failureReader(
  { responses }: OperationModel,
  { int64 }: BodyContext,
): FunctionReference | undefined {
  const failures = responses.filter(({ status }) => /^[45d]/.test(status));
  const anyOf = failures.flatMap(({ contents }) => contents.map(({ schema }) => schema));
  const shape = int64?.shapeOf({ anyOf });
  return shape === undefined ? undefined : jsonReader(shape);
}

function readerOfContent(content: ContentModel, { contract, int64 }: BodyContext) {
  const item = streamItem(content, contract);
  const reader = item?.reader ?? READERS[contentKind(content)];
  const shape = int64?.shapeOf(item?.schema ?? content.schema);
  if (shape === undefined) return new FunctionReference(reader);
  if (reader === PLAIN) return jsonReader(shape);
  if (!PARSING.has(reader)) return new FunctionReference(reader);
  const parse = `(text) => parseInt64(text, ${expression(shape)}, ${INT64})`;
  const text = `(response, context) => ${reader}(response, context, ${parse})`;
  return new FunctionReference(reader, { text, others: ["parseInt64"], shapes: [shape] });
}

function jsonReader(shape: Int64Shape): FunctionReference {
  const call = `readInt64(response, context, ${expression(shape)}, ${INT64})`;
  const text = `(response, context) => ${call}`;
  return new FunctionReference("readInt64", { text, shapes: [shape] });
}

const PLAIN: MetadataFunction = "readJson";

/** Readers of items that take a parser. */
const PARSING: ReadonlySet<string> = new Set(["readEvents", "readJsonLines", "readJsonSequence"]);

const READERS: Readonly<Record<BodyKind, MetadataFunction>> = {
  json: PLAIN,
  multipart: "readBlob",
  form: "readBlob",
  text: "readText",
  stream: "readStream",
  binary: "readBlob",
};

const PLAIN_READERS: ReadonlySet<string> = new Set(Object.values(READERS));
