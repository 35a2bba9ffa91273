import type { ViolationCode } from "@org/mock-server/wire";
import { describe, expect, it } from "vitest";
import { BEARER, PAIR, type RawRequest, useRawMock } from "./send-raw.ts";

const JSON_TYPE = { "Content-Type": "application/json" };
const IMPORT = {
  method: "POST",
  path: "/api/items/import",
  headers: { ...PAIR, "Content-Type": "multipart/form-data; boundary=x" },
};
const FILE =
  'Content-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\na';

/** A POST of this text, by default of JSON to the items. */
const post = (body: string, type = "application/json", path = "/api/items"): RawRequest => ({
  method: "POST",
  path,
  headers: { ...PAIR, "Content-Type": type },
  body,
});
const FORM = "application/x-www-form-urlencoded";

const send = useRawMock();

function parts(...texts: readonly string[]): string {
  return `${texts.map((text) => `--x\r\n${text}\r\n`).join("")}--x--\r\n`;
}

describe("what the checker lets through", () => {
  it.each<RawRequest & { operation: string; wanted: number }>([
    { path: "/api/items", operation: "listItems", wanted: 200 },
    {
      path: "/api/items?limit=5&tags[]=a&tags%5B%5D=b&fields=id,name&codes=1%7C2&filter[a]=b",
      operation: "listItems",
      wanted: 200,
    },
    {
      path: "/api/items",
      headers: { ...PAIR, Cookie: "theme=dark", "X-Tenant": "a b" },
      operation: "listItems",
      wanted: 200,
    },
    {
      path: "/api/items",
      headers: { ...BEARER, Prefer: "code=404" },
      operation: "listItems",
      wanted: 404,
    },
    { ...post('{"name":"a","secret":"b"}'), operation: "upsertProduct", wanted: 200 },
    { method: "POST", path: "/api/items/search", operation: "searchItems", wanted: 200 },
    {
      ...IMPORT,
      body: parts(FILE),
      operation: "importItems",
      wanted: 202,
    },
    { path: "/api/items/a%2Fb", headers: BEARER, operation: "getItem", wanted: 200 },
    { path: "/api/v2/status", headers: {}, operation: "getStatus", wanted: 204 },
    {
      ...post("grant=client&scope=a+b&scope=c", FORM, "/api/tokens"),
      operation: "createToken",
      wanted: 201,
    },
  ])("$method $path is $operation", async ({ operation, wanted, ...sent }) => {
    const { status, exchange, codes } = await send(sent);
    expect(codes).toEqual([]);
    expect({ status, operation: exchange?.operation }).toEqual({ status: wanted, operation });
  });

  it("reads the values back", async () => {
    const path =
      "/api/items?limit=5&tags[]=a&tags[]=b%2Cc&fields=id,name&codes=1|2&filter[a]=b&text=a+b%2Bc";
    const { exchange } = await send({
      path,
      headers: { ...PAIR, Cookie: "theme=dark", "X-Tenant": "t" },
    });
    expect(exchange?.received).toEqual({
      path: {},
      query: {
        limit: 5,
        "tags[]": ["a", "b,c"],
        fields: ["id", "name"],
        codes: [1, 2],
        filter: { a: "b" },
        text: "a b+c",
      },
      header: { "X-Tenant": "t" },
      cookie: { theme: "dark" },
      body: undefined,
    });
  });
});

describe("what the checker refuses", () => {
  it.each<RawRequest & { wanted: readonly ViolationCode[] }>([
    { path: "/items", wanted: ["route"] },
    { path: "/apx/items", wanted: ["route"] },
    { path: "/api/nothing", wanted: ["route"] },
    { method: "PUT", path: "/api/items", wanted: ["route"] },
    { path: "/api/items/search", wanted: ["route"] },
    { path: "/api//items", wanted: ["double-slash"] },
    { path: "/api/items/", wanted: ["route"] },
    { path: "/api/items/%E0%A4%A", headers: BEARER, wanted: ["path-encoding"] },
    { path: "/api/v3/status", headers: {}, wanted: ["path-parameter"] },
    { path: "/api/items?limit=0", wanted: ["query-parameter"] },
    { path: "/api/items?limit=many", wanted: ["query-parameter"] },
    { path: "/api/items?limit=1&limit=2", wanted: ["query-parameter"] },
    { path: "/api/items?since=yesterday", wanted: ["query-parameter"] },
    { path: "/api/items?fields=id&fields=name", wanted: ["query-parameter"] },
    { path: "/api/items?codes=1,2", wanted: ["query-parameter"] },
    { path: "/api/items?Limit=1", wanted: ["unknown-query"] },
    { path: "/api/items?tags=a", wanted: ["unknown-query"] },
    { path: "/api/items?filter=a", wanted: ["unknown-query"] },
    {
      path: "/api/items",
      headers: { ...PAIR, Cookie: "theme=pink" },
      wanted: ["cookie-parameter"],
    },
    {
      path: "/api/items",
      headers: { ...PAIR, "X-Tenant": ["a", "b"] },
      wanted: ["header-parameter"],
    },
    {
      path: "/api/items",
      headers: { ...PAIR, ...JSON_TYPE },
      body: "{}",
      wanted: ["unexpected-body"],
    },
    { path: "/api/items", headers: { ...PAIR, ...JSON_TYPE }, wanted: ["content-type"] },
    { method: "POST", path: "/api/items", wanted: ["missing-body"] },
    { ...post("{}", "text/plain"), wanted: ["content-type"] },
    {
      method: "POST",
      path: "/api/items",
      body: '{"name":"a","secret":"b"}',
      wanted: ["content-type"],
    },
    { ...post('{"name":"a"'), wanted: ["body"] },
    { ...post('{"name":"a"}'), wanted: ["body"] },
    { ...post('{"name":"a","secret":"b","extra":1}'), wanted: ["body"] },
    {
      method: "PATCH",
      path: "/api/items/a",
      headers: { ...PAIR, ...JSON_TYPE },
      body: "{}",
      wanted: ["content-type"],
    },
    {
      method: "POST",
      path: "/api/items/import",
      headers: { ...PAIR, "Content-Type": "multipart/form-data" },
      body: parts(FILE),
      wanted: ["body"],
    },
    {
      ...IMPORT,
      body: parts('Content-Disposition: form-data; name="file"\r\n\r\na'),
      wanted: ["body"],
    },
    {
      ...IMPORT,
      body: parts(FILE.replace('; filename="a.csv"', "")),
      wanted: ["body"],
    },
    {
      ...IMPORT,
      body: parts(FILE.replace("text/csv", "application/json")),
      wanted: ["body"],
    },
    {
      ...IMPORT,
      body: parts(
        FILE,
        'Content-Disposition: form-data; name="dryRun"; filename="blob"\r\nContent-Type: text/plain\r\n\r\ntrue',
      ),
      wanted: ["body"],
    },
    {
      ...IMPORT,
      body: parts(FILE, 'Content-Disposition: form-data; name="meta"\r\n\r\n[object Object]'),
      wanted: ["body"],
    },
    {
      ...IMPORT,
      body: parts('Content-Disposition: form-data; name="labels"\r\n\r\na'),
      wanted: ["body"],
    },
    { ...post("grant=other", FORM, "/api/tokens"), wanted: ["body"] },
    { ...post("grant=client&more=1", FORM, "/api/tokens"), wanted: ["body"] },
  ])("$method $path: $wanted", async ({ wanted, ...sent }) => {
    const { status, codes } = await send(sent);
    const refused = wanted.includes("route") ? 404 : 400;
    expect({ status, codes }).toEqual({ status: refused, codes: wanted });
  });
});
