import type { BodyReader, ReadContext } from "../../metadata.ts";
import { type ServerSentEvent, splitEvents } from "./split-events.ts";
import { splitJsonLines, splitJsonSequence } from "./split-json.ts";
import { type Splitter, streamItems } from "./stream-items.ts";

/**
 * The data of an event stream, each as soon as it has arrived; `events` has what comes with them. Both
 * read the same stream, which can be read once. It ends with the response, and is not opened again.
 */
export interface EventStream<Data> extends AsyncIterable<Data> {
  readonly events: AsyncIterable<ServerSentEvent<Data>>;
}

/** Reads JSON texts on a line each. */
export const readJsonLines: BodyReader = (response, context) =>
  readItems(response, context, splitJsonLines(JSON.parse));

/** Reads JSON texts after a record separator each. */
export const readJsonSequence: BodyReader = (response, context) =>
  readItems(response, context, splitJsonSequence(JSON.parse));

/** Reads an event stream whose data are JSON. */
export const readEvents: BodyReader = (response, context) =>
  readEventStream(response, context, JSON.parse);

/** Reads an event stream whose data are text. */
export const readTextEvents: BodyReader = (response, context) =>
  readEventStream(response, context, undefined);

/** Reads an event stream whose items are the events themselves, with text as their data. */
export const readTextEventObjects: BodyReader = (response, context) =>
  readItems(response, context, splitEvents());

/** Reads an event stream whose items are the events themselves, with data that are JSON or text. */
export const readEventObjects: BodyReader = (response, context) =>
  readItems(response, context, splitEvents(jsonOrText));

async function readItems(response: Response, context: ReadContext, splitter: Splitter<unknown>) {
  const items = await streamItems(response, context, splitter);
  return { value: items && iterable(items) };
}

async function readEventStream(
  response: Response,
  context: ReadContext,
  parse: ((text: string) => unknown) | undefined,
) {
  const events = await streamItems(response, context, splitEvents(parse));
  return { value: events && { ...iterable(dataOf(events)), events: iterable(events) } };
}

/** Without the methods of a generator, of which a user needs none. */
function iterable<Item>(items: AsyncGenerator<Item, void>): AsyncIterable<Item> {
  return { [Symbol.asyncIterator]: () => items };
}

async function* dataOf<Data>(
  events: AsyncGenerator<ServerSentEvent<Data>, void>,
): AsyncGenerator<Data, void> {
  for await (const { data } of events) {
    yield data;
  }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
