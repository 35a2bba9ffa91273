import { listOperations } from "@org/mock-server/contract";
import { checkResponse, createSchemaChecker, type ViolationCode } from "@org/mock-server/wire";
import { expect, it } from "vitest";
import { fixtureContract } from "../../src/fixture/read-fixture.ts";

const operations = listOperations(fixtureContract);
const checker = createSchemaChecker(fixtureContract);
const item = '{"id":"item_a1b2","name":"a"}';

it.each<{
  operation: string;
  status: number;
  body?: string;
  headers?: Record<string, string>;
  wanted: readonly ViolationCode[];
}>([
  { operation: "upsertProduct", status: 200, body: item, wanted: [] },
  {
    operation: "upsertProduct",
    status: 200,
    body: '{"id":"other","name":"a"}',
    wanted: ["response-body"],
  },
  { operation: "upsertProduct", status: 200, body: '{"name":"a"}', wanted: ["response-body"] },
  { operation: "upsertProduct", status: 200, body: "<html>", wanted: ["response-body"] },
  {
    operation: "upsertProduct",
    status: 200,
    body: item,
    headers: { "Content-Type": "text/html" },
    wanted: ["response-content-type"],
  },
  { operation: "upsertProduct", status: 418, body: '{"code":"a"}', wanted: [] },
  { operation: "upsertProduct", status: 500, body: '{"code":"a"}', wanted: ["response-body"] },
  {
    operation: "upsertProduct",
    status: 200,
    body: item,
    headers: { "sl-violations": "[]" },
    wanted: ["prism"],
  },
  { operation: "listItems", status: 200, body: "[]", headers: { "X-Total": "1" }, wanted: [] },
  { operation: "listItems", status: 200, body: "[]", wanted: ["response-header"] },
  {
    operation: "listItems",
    status: 200,
    body: "[]",
    headers: { "X-Total": "one" },
    wanted: ["response-header"],
  },
  { operation: "listItems", status: 429, body: '{"code":"a"}', wanted: [] },
  { operation: "listItems", status: 503, body: '{"code":"a"}', wanted: ["response-status"] },
  { operation: "getStatus", status: 204, wanted: [] },
  { operation: "getStatus", status: 204, body: "{}", wanted: ["response-body"] },
])(
  "$operation $status $body $headers: $wanted",
  ({ operation, status, body = "", headers = {}, wanted }) => {
    const found = operations.find(({ name }) => name === operation);
    if (found === undefined) throw new Error(`no operation ${operation}`);
    const fields = Object.entries({ "Content-Type": "application/json", ...headers });
    const response = { status, headers: fields, body: Buffer.from(body) };
    const codes = checkResponse(response, found, fixtureContract, checker).map(({ code }) => code);
    expect(codes).toEqual(wanted);
  },
);
