import { mediaTypeOf, type WireResponse } from "@org/mock-server/wire";

/** Whether data are the items of a stream, and not its bytes. */
export function isItems(data: unknown): data is AsyncIterable<unknown> {
  return (
    data instanceof Object && Symbol.asyncIterator in data && !(data instanceof ReadableStream)
  );
}

/** Reads a stream of items to its end. */
export async function countItems(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of items) count += 1;
  return count;
}

/** How many items a response has on the wire: events with data, or texts between their separators. */
export function itemsOnWire({ headers, body }: WireResponse): number {
  const text = body.toString("utf8");
  const type = mediaTypeOf(headers) ?? "";
  if (!type.startsWith("text/event-stream")) {
    return text.split(/json-seq/.test(type) ? "\u001e" : "\n").filter((one) => one.trim()).length;
  }
  const events = text.split(/\r?\n\r?\n/).slice(0, -1);
  return events.filter((event) => /^data\b/m.test(event)).length;
}
