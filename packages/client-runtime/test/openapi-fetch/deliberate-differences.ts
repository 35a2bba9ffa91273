import { inspect } from "node:util";
import type { ClientOptions } from "openapi-fetch";
import { BASE_URL, type Observed, only, type Respond } from "./both-clients.ts";

/** A call, and what of its outcome is compared. */
export type Call = (observed: Observed) => Promise<unknown>;

const refused = (field: string) => ({ name: "ConfigError", field });
const getItem =
  (id: unknown): Call =>
  async ({ client, requests }) => {
    await client.GET("/items/{id}", { params: { path: { id } } });
    return only(requests).url;
  };
const getQuery =
  (query: object): Call =>
  async ({ client, requests }) => {
    await client.GET("/items", { params: { query } });
    return new URL(only(requests).url).search;
  };
const postError: Call = async ({ client }) => (await client.POST("/items")).error;
const postData: Call = async ({ client }) => (await client.POST("/items")).data;
const respondWith = (body: BodyInit | null, init: ResponseInit) => () => new Response(body, init);
const moved = respondWith(null, { status: 302, headers: { Location: "https://other.test/" } });
const date = new Date("2026-01-02T03:04:05Z");

/** Each deliberate difference: the words of the README, and what either client makes of a call. */
export const DIFFERENCES: {
  readonly readme: string;
  readonly given?: string;
  readonly options?: ClientOptions & { allowInsecureHttp?: boolean };
  readonly respond?: Respond;
  readonly call: Call;
  readonly theirs: unknown;
  readonly wanted: unknown;
}[] = [
  {
    readme: "Redirects",
    respond: moved,
    call: postError,
    theirs: "",
    wanted: { name: "RedirectError" },
  },
  ...["", "0", "null", "false", '""'].map((body) => ({
    readme: "Errors without a body",
    given: JSON.stringify(body),
    respond: respondWith(body, { status: 500 }),
    call: postError,
    theirs: body === "" ? "" : JSON.parse(body),
    wanted: { name: "ApiError", status: 500 },
  })),
  ...[
    { id: undefined, theirs: `${BASE_URL}/items/%7Bid%7D` },
    { id: "", theirs: `${BASE_URL}/items/` },
    { id: "..", theirs: `${BASE_URL}/` },
    { id: Number.NaN, theirs: `${BASE_URL}/items/NaN` },
    { id: "a\nb", theirs: `${BASE_URL}/items/a%0Ab` },
    { id: "\ud800", theirs: { name: "URIError" } },
  ].map(({ id, theirs }) => ({
    readme: "Path values",
    given: inspect(id),
    call: getItem(id),
    theirs,
    wanted: refused("path.id"),
  })),
  {
    readme: "Path values",
    given: "no parameters at all",
    call: async ({ client, requests }) => {
      await client.GET("/items/{id}");
      return only(requests).url;
    },
    theirs: `${BASE_URL}/items/%7Bid%7D`,
    wanted: refused("path.id"),
  },
  {
    readme: "Query values",
    given: "a date",
    call: getQuery({ since: date }),
    theirs: "",
    wanted: "?since=2026-01-02T03%3A04%3A05.000Z",
  },
  {
    readme: "Query values",
    given: "NaN",
    call: getQuery({ n: Number.NaN }),
    theirs: "?n=NaN",
    wanted: refused("query.n"),
  },
  {
    readme: "Query values",
    given: "a nested object",
    call: getQuery({ filter: { price: { gt: 1 } } }),
    theirs: { name: "Error" },
    wanted: "?filter%5Bprice%5D%5Bgt%5D=1",
  },
  {
    readme: "Query names",
    call: getQuery({ "a&x": 1, "expand[]": "b" }),
    theirs: "?a&x=1&expand[]=b",
    wanted: "?a%26x=1&expand%5B%5D=b",
  },
  {
    readme: "Query names",
    given: "allowReserved",
    options: { querySerializer: { allowReserved: true } },
    call: getQuery({ q: "a&b=c+d" }),
    theirs: "?q=a&b=c+d",
    wanted: "?q=a%26b=c%2Bd",
  },
  {
    readme: "Headers",
    call: ({ client }) => client.GET("/items", { headers: { "X-Key": "test-key\n" + "x" } }),
    theirs: { name: "TypeError" },
    wanted: refused("headers.X-Key"),
  },
  {
    readme: "Bodies",
    given: "a cycle",
    call: ({ client }) => {
      const body: Record<string, unknown> = {};
      body["self"] = body;
      return client.POST("/items", { body });
    },
    theirs: { name: "TypeError" },
    wanted: refused("body"),
  },
  {
    readme: "Bodies",
    given: "GET",
    call: ({ client }) => client.GET("/items", { body: {} }),
    theirs: { name: "TypeError" },
    wanted: refused("body"),
  },
  ...[
    { baseUrl: "http://blog.test", theirs: "sent" },
    { baseUrl: "https://u:p@blog.test", theirs: { name: "TypeError" } },
    { baseUrl: "https://blog.test?a=1", theirs: "sent" },
    { baseUrl: "https://{x}.test", theirs: "sent" },
    { baseUrl: "blog", theirs: { name: "TypeError" } },
  ].map(({ baseUrl, theirs }) => ({
    readme: "Base URL",
    given: baseUrl,
    call: ({ client }: Observed) => client.POST("/items", { baseUrl }).then(() => "sent"),
    theirs,
    wanted: refused("baseUrl"),
  })),
  {
    readme: "Unreadable responses",
    respond: respondWith("<html>", { status: 200 }),
    call: postData,
    theirs: { name: "SyntaxError" },
    wanted: { name: "ParseError" },
  },
  {
    readme: "Unreadable responses",
    given: "cut",
    respond: () =>
      new Response(new ReadableStream({ pull: (body) => body.error(new TypeError()) })),
    call: postData,
    theirs: { name: "TypeError" },
    wanted: { name: "NetworkError" },
  },
  {
    readme: "Failures of fetch",
    respond: () => Promise.reject(new TypeError("fetch failed")),
    call: postData,
    theirs: { name: "TypeError" },
    wanted: { name: "NetworkError" },
  },
  {
    readme: "Failures of fetch",
    given: "abort",
    respond: ({ signal }) => {
      signal.throwIfAborted();
      return Response.json({});
    },
    call: ({ client }) => client.POST("/items", { signal: AbortSignal.abort() }),
    theirs: { name: "AbortError" },
    wanted: { name: "AbortedError" },
  },
];
