import {
  type EventStream,
  getBinary,
  getByStatus,
  getEvents,
  getRange,
  getSeveral,
  getStatuses,
  getStream,
  getText,
  type Item,
  type ResponsesClient,
  type Unrecognized,
  unwrap,
} from "./src/generated/index.ts";
import type { createClient } from "./src/generated/openapi-fetch.ts";

declare const client: ResponsesClient;
declare const openapiFetch: ReturnType<typeof createClient>;

const result = await getStatuses(client);
if (result.status === 200) {
  const name: string = result.data.name;
  const total: string = result.response.headers.get("X-Total");
  const cache: "hit" | "miss" | Unrecognized | null = result.response.headers.get("X-Cache");
  const other: string | null = result.response.headers.get("X-Other");
  void [name, total, cache, other];
}
if (result.status === 204) {
  const empty: undefined = result.data;
  // @ts-expect-error: this header is not documented for 204
  const total: string = result.response.headers.get("X-Total");
  void [empty, total];
}
// A code takes precedence over its range, a range over `default`.
if (result.status === 404) void (result.error.body satisfies { title: string });
if (result.status === 409) void (result.error.body satisfies string);
if (result.status === 503) void (result.error.body satisfies { fatal: boolean });
// A success that is not documented has the type of those that are.
if (result.status === 202) void (result.data?.name satisfies string | undefined);
if (!result.error) void (result.data?.name satisfies string | undefined);

void (unwrap(await getRange(client)) satisfies Item);

// The preferred media type unless another is asked for.
void (unwrap(await getSeveral(client)) satisfies Item[]);
void (unwrap(await getSeveral(client, { accept: "text/csv" })) satisfies string);
void (unwrap(await getSeveral(client, { accept: "application/pdf" })) satisfies Blob);
// @ts-expect-error: not documented
void getSeveral(client, { accept: "text/html" });
const several = await openapiFetch.GET("/several");
void ([{ name: "a" }] satisfies typeof several.data);

const later = await getByStatus(client);
if (later.status === 200) void (later.data satisfies Blob);
if (later.status === 202) void (later.data satisfies Item);

void (unwrap(await getText(client)) satisfies string);
void (unwrap(await getBinary(client)) satisfies Blob);
void (unwrap(await getStream(client)) satisfies ReadableStream<Uint8Array>);
void (unwrap(await getEvents(client)) satisfies EventStream<string>);
