import type { JsonObject } from "@org/test-doubles/json";
import { expect, it } from "vitest";
import { compareContracts } from "../src/compare-contracts.ts";
import { typecheckProgram } from "../src/io/typecheck-program.ts";
import { contractFor } from "./support/contract-for.ts";

const THING: JsonObject = { type: "object", properties: { a: { type: "string" } } };
const STATUS: JsonObject = { type: "string", enum: ["OPEN", "CLOSED"] };
const EVENT: JsonObject = {
  type: "object",
  properties: { status: { $ref: "#/components/schemas/Status" } },
};

const responseOf = (mediaType: string, schema: JsonObject): JsonObject => ({
  description: "A response.",
  content: { [mediaType]: { schema } },
});

function getOrders(operation: JsonObject, version = "3.1.0") {
  const responses = { 200: responseOf("application/json", THING) };
  return contractFor({
    openapi: version,
    paths: { "/orders": { get: { operationId: "getOrders", responses, ...operation } } },
    components: { schemas: { Status: STATUS, Event: EVENT } },
  });
}

async function judge(before: ReturnType<typeof getOrders>, after: ReturnType<typeof getOrders>) {
  const pair = { id: "", before: await before, after: await after };
  const judgment = (await compareContracts([pair], typecheckProgram)).get("");
  return { level: judgment?.level, agree: judgment?.agree };
}

const status = (parameters: readonly JsonObject[]): JsonObject => ({ parameters: [...parameters] });

it("knows that a failure is read as its schema says, whatever its label", async () => {
  const failing = (mediaType: string) =>
    getOrders({
      responses: { 200: responseOf("application/json", THING), 500: responseOf(mediaType, THING) },
    });
  expect(await judge(failing("application/json"), failing("application/xml"))).toEqual({
    level: "minor",
    agree: true,
  });
});

it.each([
  ["comes", false, "major"],
  ["goes", true, "minor"],
] as const)(
  "knows that a failure may be any of its media types: one %s",
  async (_, goes, level) => {
    const failing = (content: JsonObject) =>
      getOrders({
        responses: {
          200: responseOf("application/json", THING),
          500: { description: "No.", content },
        },
      });
    const one = { "application/json": { schema: THING } };
    const two = { ...one, "text/plain": { schema: { type: "string" } } };
    const [before, after] = goes ? [two, one] : [one, two];
    expect(await judge(failing(before), failing(after))).toEqual({ level, agree: true });
  },
);

it("reads what no operation uses as something received, whoever sends a part of it", async () => {
  const schema: JsonObject = { $ref: "#/components/schemas/Status" };
  const sent = getOrders(status([{ name: "status", in: "query", schema }]));
  const received: JsonObject = {
    200: responseOf("application/json", { type: "object", properties: { status: schema } }),
  };
  const both = getOrders({
    ...status([{ name: "status", in: "query", schema }]),
    responses: received,
  });
  expect(await judge(sent, sent)).toEqual({ level: "none", agree: true });
  expect((await judge(sent, both)).agree).toBe(true);
});

it("reads OpenAPI 3.2 as the generator does", async () => {
  expect(await judge(getOrders({}, "3.2.0"), getOrders({}))).toEqual({
    level: "none",
    agree: true,
  });
});
