import { describe, expect, it } from "vitest";
import type { JsonObject } from "../src/json/json.ts";
import { streamItem } from "../src/stream-item.ts";
import { checkUsage, typeDocument } from "./support/typed-document.ts";

const TEXT = { type: "string" };
const CHUNK = { $ref: "#/components/schemas/Chunk" };
const schemas = {
  Chunk: { type: "object", required: ["n"], properties: { n: { type: "integer" } } },
  Chunks: { type: "array", items: CHUNK },
};
const event = (data: JsonObject): JsonObject => {
  return { type: "object", properties: { event: TEXT, data } };
};
const parsed = { ...TEXT, contentMediaType: "application/json", contentSchema: CHUNK };

describe("the items of a stream", () => {
  it.each<[type: string, content: { schema?: JsonObject; item?: JsonObject }, want: unknown]>([
    ["text/event-stream", { schema: CHUNK }, ["readEvents", "EventStream", CHUNK]],
    ["text/event-stream; charset=utf-8", { item: CHUNK }, ["readEvents", "EventStream", CHUNK]],
    ["text/event-stream", { schema: TEXT }, ["readTextEvents", "EventStream", TEXT]],
    ["text/event-stream", { item: parsed }, ["readEvents", "EventStream", CHUNK]],
    [
      "text/event-stream",
      { item: event(TEXT) },
      ["readTextEventObjects", "AsyncIterable", event(TEXT)],
    ],
    [
      "text/event-stream",
      { schema: event(parsed) },
      ["readEventObjects", "AsyncIterable", event(CHUNK)],
    ],
    ["text/event-stream", { schema: { ...TEXT, format: "binary" } }, undefined],
    ["text/event-stream", {}, undefined],
    ["application/x-ndjson", { schema: CHUNK }, ["readJsonLines", "AsyncIterable", CHUNK]],
    [
      "application/jsonl",
      { schema: { $ref: "#/components/schemas/Chunks" } },
      ["readJsonLines", "AsyncIterable", CHUNK],
    ],
    ["application/x-ndjson", { schema: TEXT }, undefined],
    ["application/x-ndjson", { item: TEXT }, ["readJsonLines", "AsyncIterable", TEXT]],
    ["application/jsonl", { schema: { type: "array" } }, undefined],
    ["application/json-seq", { item: CHUNK }, ["readJsonSequence", "AsyncIterable", CHUNK]],
    ["application/json", { schema: CHUNK }, undefined],
  ])("of %s with %j", (mediaType, { schema = true, item }, want) => {
    const content = { mediaType, schema, examples: [], ...(item ? { item } : {}) };
    const found = streamItem(content, { components: { schemas } });
    expect(found && [found.reader, found.container, found.schema]).toEqual(want);
  });
});

it("types a stream by its items, also where the call asks for it", async () => {
  const content = {
    "application/json": { schema: CHUNK },
    "text/event-stream": { schema: CHUNK },
  };
  const post = { operationId: "sendThing", responses: { "200": { description: "ok", content } } };
  const lines = { "application/x-ndjson": { itemSchema: CHUNK } };
  const get = {
    operationId: "readLog",
    responses: { "200": { description: "ok", content: lines } },
  };
  const typed = await typeDocument({
    openapi: "3.2.0",
    paths: {
      "/things": {
        post: {
          ...post,
          requestBody: { required: true, content: { "application/json": { schema: CHUNK } } },
        },
      },
      "/log": { get },
    },
    components: { schemas },
  });
  expect(typed.problems).toEqual([]);
  const call = `import("./client.ts").AcmeClient`;
  const accepts = [
    `type Log = import("./operations.ts").ReadLogResponse;
     async function read(log: Log) { for await (const { n } of log) { const m: number = n; void m; } }
     void read;`,
    `const send: (client: ${call}) => Promise<import("./operations.ts").SendThingResultTextEventStream> =
       (client) => import("./operations.ts").then((own) =>
         own.sendThing(client, { body: { n: 1 }, accept: "text/event-stream" }));
     async function read(client: ${call}) {
       const { data } = await send(client);
       if (data) for await (const { data: { n }, id, event, retry } of data.events) void [n, id, event, retry];
     }
     void read;`,
  ];
  const refuses = [
    `const read = async (log: import("./operations.ts").ReadLogResponse) => log.getReader(); void read;`,
  ];
  expect(checkUsage(typed, { accepts, refuses })).toEqual([]);
  const metadata = typed.files.get("packages/acme/src/generated/metadata.ts");
  expect(metadata).toContain(
    'readerOf: (type) => (type === "text/event-stream" ? readEvents : readerOf(type)),',
  );
  expect(metadata).toContain("readBody: readJsonLines,");
});
