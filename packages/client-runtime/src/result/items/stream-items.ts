import { ParseError } from "../../errors/parse-error.ts";
import type { ReadContext } from "../../metadata.ts";
import { headerOf } from "../header-of.ts";
import { readStream } from "../read-stream.ts";

/** Finds the items of a stream in its text, as it arrives. */
export interface Splitter<Item> {
  /**
   * Yields the items that are complete with this text; returns true if the stream says that it is
   * over. Throws a SyntaxError for one that is not JSON.
   * @param isEnd whether no more text follows
   */
  readonly split: (text: string, isEnd: boolean) => Generator<Item, boolean>;
  /** Characters that are kept until an item is complete. */
  readonly pending: () => number;
}

/**
 * The items of a response's body, each as soon as it has arrived; undefined where there is no body. Who
 * stops reading ends the response. An item may be as large as a whole response.
 */
export async function streamItems<Item>(
  response: Response,
  context: ReadContext,
  splitter: Splitter<Item>,
): Promise<AsyncGenerator<Item, void> | undefined> {
  const { value } = await readStream(response, context);
  // What `readStream` reads.
  const bytes = value as ReadableStream<Uint8Array> | undefined;
  return bytes && readItems(bytes, response, context, splitter);
}

async function* readItems<Item>(
  bytes: ReadableStream<Uint8Array>,
  response: Response,
  context: ReadContext,
  { split, pending }: Splitter<Item>,
): AsyncGenerator<Item, void> {
  const reader = bytes.getReader();
  const decoder = new TextDecoder();
  const fail = (problem: "not JSON" | "too large"): ParseError => {
    const contentType = headerOf(response, "Content-Type");
    const fields = { ...context.report(), retryable: false, ambiguous: true } as const;
    return new ParseError({ ...fields, status: response.status, contentType, problem });
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const items = split(decoder.decode(value, { stream: !done }), done);
      for (;;) {
        const next = nextOf(items, fail);
        if (!next.done) {
          yield next.value;
        } else if (next.value || done) {
          return;
        } else {
          break;
        }
      }
      if (pending() > context.limits.maxResponseBytes) {
        throw fail("too large");
      }
    }
  } finally {
    // At its end, or after an error, there is nothing left to cancel.
    reader.cancel().catch(() => {});
  }
}

function nextOf<Item>(
  items: Generator<Item, boolean>,
  fail: (problem: "not JSON") => ParseError,
): IteratorResult<Item, boolean> {
  try {
    return items.next();
  } catch {
    // The engine's SyntaxError quotes the body.
    throw fail("not JSON");
  }
}
