import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import {
  type NamedOperation,
  nameOperations,
  pascalCase,
} from "../../../src/spec/model/operation-names.ts";
import { problemLines } from "../../support/problem-lines.ts";

/** Operations by path; each is a GET. */
function operationsOf(given: Readonly<Record<string, JsonObject>>): NamedOperation[] {
  return Object.entries(given).map(([path, operation]) => ({
    pointer: path,
    method: "get",
    path,
    operation,
  }));
}

const id = (operationId: string) => ({ operationId });
const chosen = (name: string) => ({ "x-operation-name": name });

describe("names", () => {
  it.each<{ name: string; given: Record<string, JsonObject>; want: string[] }>([
    {
      name: "the chosen name over the operationId",
      given: { "/a": { ...id("PutThing"), ...chosen("upsertProduct") } },
      want: ["upsertProduct"],
    },
    {
      name: "a cleaned operationId",
      given: { "/a": id("get-product_by.ID"), "/b": id("ListAll"), "/c": id("émoi ü") },
      want: ["getProductByID", "listAll", "moi"],
    },
    { name: "method and path", given: { "/v1/skus/{skuId}": {} }, want: ["getV1SkusBySkuId"] },
    {
      name: "an operationId that starts with a digit, or has no letter",
      given: { "/a": id("2fa"), "/b": id("产品") },
      want: ["operation2fa", "operation"],
    },
    {
      name: "reserved words, and exports of every package, with the path",
      given: { "/a": id("delete"), "/b": id("unwrap"), "/c": id("call-operation") },
      want: ["deleteGetA", "unwrapGetB", "callOperationGetC"],
    },
    {
      name: "the client factory's name, with the path",
      given: { "/a": id("createAcmePayClient") },
      want: ["createAcmePayClientGetA"],
    },
    {
      name: "ids that collide after cleaning, both with the path",
      given: { "/a": id("get-all"), "/b": id("get_all"), "/c": id("getAllOfThem") },
      want: ["getAllGetA", "getAllGetB", "getAllOfThem"],
    },
    {
      name: "ids that differ only in case, which file systems and people mix up",
      given: { "/a": id("getall"), "/b": id("getAll") },
      want: ["getallGetA", "getAllGetB"],
    },
    {
      name: "a chosen name as it is, and what collides with it, with the path",
      given: { "/a": chosen("getAll"), "/b": id("get-all") },
      want: ["getAll", "getAllGetB"],
    },
    {
      name: "paths that are equal after cleaning, each with its own suffix",
      given: { "/a-b": {}, "/a/b": {}, "/A/b": {} },
      want: ["getABGetAB7f0c", "getABGetAB5eb2", "getABGetABd44d"],
    },
  ])("$name", ({ given, want }) => {
    const operations = operationsOf(given);
    const { names, diagnostics } = nameOperations("acme-pay", operations);
    expect(diagnostics).toEqual([]);
    expect(operations.map(({ pointer }) => names.get(pointer))).toEqual(want);
    const reversed = nameOperations("acme-pay", [...operations].reverse());
    expect(new Map([...reversed.names].sort())).toEqual(new Map([...names].sort()));
  });
});

describe("refuses", () => {
  it.each<{ name: string; given: Record<string, JsonObject>; want: string[] }>([
    {
      name: "a duplicate operationId, naming both operations",
      given: { "/a": id("getAll"), "/b": id("getAll") },
      want: ['OPERATION_NAME_DUPLICATE specs/acme /b: "getAll" is also the name of /a.'],
    },
    {
      name: "a name chosen twice",
      given: { "/a": chosen("getAll"), "/b": chosen("getAll") },
      want: ['OPERATION_NAME_DUPLICATE specs/acme /b: "getAll" is also the name of /a.'],
    },
    {
      name: "a chosen name that is another operation's operationId",
      given: { "/a": id("getAll"), "/b": { ...id("other"), ...chosen("getAll") } },
      want: ['OPERATION_NAME_DUPLICATE specs/acme /b: "getAll" is also the name of /a.'],
    },
    {
      name: "chosen names that are not camelCase identifiers",
      given: { "/a": chosen("Get"), "/b": chosen("get-all"), "/c": chosen("") },
      want: [
        'OPERATION_NAME_INVALID specs/acme /a: "Get" cannot be used.',
        'OPERATION_NAME_INVALID specs/acme /b: "get-all" cannot be used.',
        'OPERATION_NAME_INVALID specs/acme /c: "" cannot be used.',
      ],
    },
    {
      name: "chosen names that are already taken",
      given: {
        "/a": chosen("delete"),
        "/b": chosen("isApiError"),
        "/c": chosen("createAcmeClient"),
      },
      want: [
        'OPERATION_NAME_INVALID specs/acme /a: "delete" cannot be used.',
        'OPERATION_NAME_INVALID specs/acme /b: "isApiError" cannot be used.',
        'OPERATION_NAME_INVALID specs/acme /c: "createAcmeClient" cannot be used.',
      ],
    },
  ])("$name", ({ given, want }) => {
    const { diagnostics } = nameOperations("acme", operationsOf(given));
    expect(problemLines(diagnostics)).toEqual(want);
  });
});

it.each([
  { given: "product", want: "Product" },
  { given: "v1/products/{id}", want: "V1ProductsId" },
  { given: "SKUs_and-more", want: "SKUsAndMore" },
  { given: "--", want: "" },
])("pascalCase turns $given into $want", ({ given, want }) => {
  expect(pascalCase(given)).toBe(want);
});
