import { expect, it } from "vitest";
import { testDoublesContract } from "../../src/emit/testing/test-doubles-contract.ts";
import type { JsonObject } from "../../src/json/json.ts";
import { modelOf } from "../support/model-of.ts";

const RESPONSE = { description: "What comes back." };

/** The contract for test doubles of one operation with these responses. */
function contractFor(responses: JsonObject, fields: JsonObject = {}, method = "get"): JsonObject {
  const operation = { operationId: "read", responses };
  return testDoublesContract(modelOf({ paths: { "/a": { [method]: operation } }, ...fields }));
}

const responsesOf = (contract: JsonObject): unknown =>
  Object(contract["operations"]).read.responses;

it("contains no documentation, but properties with the same names", () => {
  const schema = {
    title: "T",
    description: "D",
    "x-provenance": "inferred",
    type: "object",
    required: ["description"],
    properties: { description: { type: "string", description: "D" }, title: { const: "T" } },
    examples: [{ description: "an example that is no scalar" }],
    default: {},
  };
  const contract = contractFor({
    "200": { ...RESPONSE, content: { "application/json": { schema } } },
  });
  expect(responsesOf(contract)).toMatchObject({
    "200": {
      contents: [
        {
          schema: {
            type: "object",
            required: ["description"],
            properties: { description: { type: "string" }, title: { const: "T" } },
          },
        },
      ],
    },
  });
  expect(JSON.stringify(contract)).not.toMatch(/"D"|inferred|no scalar|"default"/);
});

it("keeps examples and defaults that can be samples", () => {
  const schema = { type: "string", examples: ["tee", { no: 1 }], default: "mug" };
  const contract = contractFor({
    "200": { ...RESPONSE, content: { "application/json": { schema } } },
  });
  expect(JSON.stringify(contract)).toContain('"examples":["tee"],"default":"mug"');
});

it("has the components that responses refer to, also by escaped names, and no others", () => {
  const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
  const schemas = {
    "a.b-c": { type: "array", items: reference("Item") },
    Item: { type: "object", properties: { next: reference("Item") } },
    Unused: { type: "string" },
  };
  const media = { "application/json": { schema: reference("a.b-c") } };
  const contract = contractFor(
    { "200": { ...RESPONSE, content: media } },
    { components: { schemas } },
  );
  expect(Object.keys(Object(contract["components"]).schemas)).toEqual(["Item", "a.b-c"]);
});

it("labels bodies as a client requests them, the preferred one first", () => {
  const content = { "image/*": {}, "text/csv": {}, "*/*": {}, "application/vnd.a+json": {} };
  const contract = contractFor({ "200": { ...RESPONSE, content } });
  const { contents } = Object(responsesOf(contract))["200"];
  expect(contents.map(({ type, kind }: Record<string, string>) => `${type} ${kind}`)).toEqual([
    "application/vnd.a+json json",
    "text/csv text",
    "application/json json",
    "image/x-sample bytes",
  ]);
});

it("gives a response to HEAD no body, and keeps its headers", () => {
  const responses = {
    "200": {
      ...RESPONSE,
      headers: { ETag: { schema: { type: "string" } } },
      content: { "application/json": {} },
    },
  };
  expect(responsesOf(contractFor(responses, {}, "head"))).toEqual({
    "200": { contents: [], headers: { ETag: { type: "string" } } },
  });
});

it("lists the values of server variables, if the contract does", () => {
  const servers = [
    {
      url: "https://{region}.{tenant}.example",
      variables: { region: { default: "eu", enum: ["eu", "us"] }, tenant: { default: "t" } },
    },
  ];
  const config = { servers: { production: "https://{region}.{tenant}.example" } };
  const { servers: listed } = testDoublesContract(modelOf({ servers }, config));
  expect(listed).toEqual([
    { url: "https://{region}.{tenant}.example", variables: { region: ["eu", "us"] } },
  ]);
});
