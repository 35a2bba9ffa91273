import { getEventListeners } from "node:events";
import { head, RESET, STALL } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import {
  type BodyReader,
  type CallInit,
  type EventStream,
  readEventObjects,
  readEvents,
  readJsonLines,
  readJsonSequence,
  readTextEventObjects,
  readTextEvents,
  unwrap,
} from "../../src/index.ts";
import { call, clientOf, type OperationCase, rejectionOf, serve } from "../faults/fault-client.ts";

const HEAD = { send: head(200, { "Content-Length": "100000" }) };

function operation(readBody: BodyReader): OperationCase {
  const metadata = { name: "watch", method: "GET", path: "/items", readBody } as const;
  return {
    label: "items",
    metadata: { ...metadata, success: "value" },
    init: {},
    idempotent: true,
  };
}

/** What a reader makes of a body that comes in these chunks, each on its own; how it ends is up to `then`. */
async function open(
  readBody: BodyReader,
  chunks: readonly string[],
  then: readonly (typeof STALL | typeof RESET)[] = [],
  init: CallInit = {},
) {
  const length = chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk), 0);
  const start = then.length > 0 ? HEAD : { send: head(200, { "Content-Length": `${length}` }) };
  const sent = chunks.map((send) => ({ send }));
  const server = await serve(() => [start, ...sent, ...then]);
  const data = unwrap(await call(clientOf(server), operation(readBody), init));
  // What the readers of items read.
  return { server, data: data as EventStream<unknown> };
}

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const read: unknown[] = [];
  for await (const item of items) read.push(item);
  return read;
}

/** The body in one chunk, cut in two at every character, and in a chunk for each. */
function cuts(body: string): readonly (readonly string[])[] {
  const halves = [...body].map((_, at) => [body.slice(0, at), body.slice(at)]);
  return [[body], [...body], ...halves.slice(1)];
}

/** The items of a body in memory, however it is cut: a socket would join what comes close together. */
async function itemsOf(readBody: BodyReader, chunks: readonly (string | Uint8Array)[], most = 1e6) {
  const encoder = new TextEncoder();
  const bytes = chunks.map((chunk) => (typeof chunk === "string" ? encoder.encode(chunk) : chunk));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = bytes.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  });
  const response = new Response(body);
  const fields = { vendor: "acme", operation: "watch", attempts: 1, retryable: true } as const;
  const { value } = await readBody(response, {
    limits: { maxRetries: 0, attemptTimeout: 1000, totalTimeout: 1000, maxResponseBytes: most },
    signal: undefined,
    attempt: { hold: () => () => {}, pause: () => {}, restart: () => {}, signal: undefined },
    // No test looks at what else an error says.
    report: () => fields as never,
  });
  return all(value as AsyncIterable<unknown>);
}

describe("an event stream", () => {
  const body =
    '\ufeff: a comment\nretry: 50\nid: 1\nevent: added\ndata: {"n":\ndata: 1}\n\n' +
    "data:[2,\r\ndata:2]\r\n\r\ndata:  3\rid\r\r" +
    "event: none\n\nid: no\0\nretry: soon\nfield\ndata: [4]\n\ndata: 5";

  it("is read by the rules of HTML, wherever it is cut", async () => {
    for (const chunks of cuts(body)) {
      const items = await itemsOf(readEvents, chunks);
      expect(items, JSON.stringify(chunks)).toEqual([{ n: 1 }, [2, 2], 3, [4]]);
    }
  });

  it("has the type, the last id and the time to wait at hand", async () => {
    const { data } = await open(readEvents, [body]);
    expect(await all(data.events)).toEqual([
      { data: { n: 1 }, event: "added", id: "1", retry: 50 },
      { data: [2, 2], event: "message", id: "1", retry: 50 },
      { data: 3, event: "message", id: "", retry: 50 },
      { data: [4], event: "message", id: "", retry: 50 },
    ]);
  });

  it("leaves text unparsed", async () => {
    const { data } = await open(readTextEvents, ["data: 1\n\ndata\n\ndata: a\ndata: b\n\n"]);
    expect(await all(data)).toEqual(["1", "", "a\nb"]);
  });

  it("gives whole events where those are what the contract describes", async () => {
    const sent = "event: a\ndata: [1]\n\ndata: x\n\n";
    const [first, second] = [
      { event: "a", id: "", retry: undefined },
      { event: "message", id: "", retry: undefined },
    ];
    expect(await itemsOf(readTextEventObjects, [sent])).toEqual([
      { ...first, data: "[1]" },
      { ...second, data: "x" },
    ]);
    expect(await itemsOf(readEventObjects, [sent])).toEqual([
      { ...first, data: [1] },
      { ...second, data: "x" },
    ]);
  });

  it("of JSON is over when it says so, and text is not", async () => {
    const sent = ["data: 1\n\ndata: [DONE]\n\n", "data: 2\n\n"];
    expect(await itemsOf(readEvents, sent)).toEqual([1]);
    expect(await itemsOf(readTextEvents, sent)).toEqual(["1", "[DONE]", "2"]);
  });

  it("decodes a character that is cut", async () => {
    const bytes = new TextEncoder().encode("data: \u{1f455}\n\n");
    const chunks = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await itemsOf(readTextEvents, chunks)).toEqual(["\u{1f455}"]);
  });
});

it("lines of JSON are read, wherever they are cut", async () => {
  for (const chunks of cuts('{"a":1}\n\r\n 2 \r\n"x\u2028"\nnull')) {
    const items = await itemsOf(readJsonLines, chunks);
    expect(items, JSON.stringify(chunks)).toEqual([{ a: 1 }, 2, "x\u2028", null]);
  }
});

describe("a sequence of JSON texts", () => {
  it("is read without what was cut off, wherever it is cut", async () => {
    for (const chunks of cuts('\u001e{"a":\n1}\n\u001e\u001e2\n\u001e{"cut\u001e3\u001e"x"\n')) {
      const items = await itemsOf(readJsonSequence, chunks);
      expect(items, JSON.stringify(chunks)).toEqual([{ a: 1 }, 2, "x"]);
    }
  });

  it("has an item before the next begins", async () => {
    const { data, server } = await open(readJsonSequence, ["\u001e[1]\n"], [STALL]);
    for await (const item of data) {
      expect(item).toEqual([1]);
      break;
    }
    await server.whenLeft();
  });
  it.each(["\u001e[1", "\u001e12", "\u001etrue"])("that ends in %j fails", async (body) => {
    const error = await rejectionOf(itemsOf(readJsonSequence, [body]));
    expect(error).toMatchObject({ name: "ParseError", problem: "not JSON" });
  });
});

const FORMATS = [
  { name: "events", reader: readEvents, first: "data: 1\n\n" },
  { name: "lines", reader: readJsonLines, first: "1\n" },
  { name: "a sequence", reader: readJsonSequence, first: "\u001e1\n" },
];

describe.each(FORMATS)("a stream of $name", ({ reader, first }) => {
  it("gives each item as it arrives, and lets its connection go when its reader stops", async () => {
    const { data, server } = await open(reader, [first], [STALL]);
    for await (const item of data) {
      expect(item).toBe(1);
      break;
    }
    await server.whenLeft();
  });

  it("ends with the caller's signal", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { data, server } = await open(reader, [first], [STALL], { signal });
    const items = data[Symbol.asyncIterator]();
    expect(await items.next()).toEqual({ done: false, value: 1 });
    const waiting = rejectionOf(items.next());
    controller.abort("left");
    expect(await waiting).toMatchObject({ name: "AbortedError", cause: "left", phase: "body" });
    await server.whenLeft();
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(await items.next()).toMatchObject({ done: true });
  });

  it("that breaks off is a NetworkError, and is not sent again", async () => {
    const { data, server } = await open(reader, [first], [RESET]);
    const error = await rejectionOf(all(data));
    expect(error).toMatchObject({ name: "NetworkError", phase: "body", retryable: false });
    expect(server.requests.length).toBe(1);
  });

  it("can be read once", async () => {
    const { data } = await open(reader, [first]);
    expect(await all(data)).toEqual([1]);
    expect(await all(data)).toEqual([]);
  });

  it("has no item that is larger than a response may be", async () => {
    const item = await rejectionOf(itemsOf(reader, [first.slice(0, -1), "1".repeat(40)], 30));
    expect(item).toMatchObject({ name: "ParseError", problem: "too large" });
    const fine = await itemsOf(
      reader,
      Array.from({ length: 9 }, () => first),
      30,
    );
    expect(fine).toHaveLength(9);
  });
});

it.each([
  ["events", readEvents, "data: 1\n\n", "data: {\n\n"],
  ["lines", readJsonLines, "1\n", "{\n"],
] as const)(
  "a stream of %s fails at what is not JSON, without quoting it",
  async (_, reader, first, bad) => {
    const { data, server } = await open(reader, [first, bad], [STALL]);
    const items = data[Symbol.asyncIterator]();
    expect(await items.next()).toEqual({ done: false, value: 1 });
    const error = await rejectionOf(items.next());
    const fields = { operation: "watch", retryable: false, ambiguous: true } as const;
    expect(error).toMatchObject({ name: "ParseError", problem: "not JSON", ...fields });
    expect(error).not.toHaveProperty("cause");
    await server.whenLeft();
  },
);
