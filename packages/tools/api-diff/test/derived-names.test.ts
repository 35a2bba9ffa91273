import type { JsonObject } from "@org/test-doubles/json";
import { expect, it } from "vitest";
import { compareContracts } from "../src/compare-contracts.ts";
import { typecheckProgram } from "../src/io/typecheck-program.ts";
import { contractFor } from "./support/contract-for.ts";

const THING: JsonObject = { type: "object", properties: { a: { type: "string" } } };
const LIST: JsonObject = { type: "array", items: { type: "string" } };

function listOrders(content: JsonObject, schemas: JsonObject = {}) {
  const responses = { 200: { description: "Orders.", content } };
  return contractFor({
    paths: { "/orders": { get: { operationId: "listOrders", responses } } },
    components: { schemas },
  });
}

async function judge(before: ReturnType<typeof listOrders>, after: ReturnType<typeof listOrders>) {
  const pair = { id: "", before: await before, after: await after };
  const judgment = (await compareContracts([pair], typecheckProgram)).get("");
  return {
    level: judgment?.level,
    agree: judgment?.agree,
    breaks: judgment?.changes
      .filter(({ level }) => level === "major")
      .map(({ rule, oracle, summary }) => `${rule} (${oracle}): ${summary}`),
  };
}

it("names the types that go with a media type", async () => {
  const json = { "application/json": { schema: THING } };
  const both = { ...json, "application/xml": { schema: THING } };
  expect(await judge(listOrders(both), listOrders(json))).toEqual({
    level: "major",
    agree: true,
    breaks: [
      "operation-type-name-removed (both): The type `ListOrdersInitApplicationXml` is no longer exported under this name.",
      "operation-type-name-removed (both): The type `ListOrdersResultApplicationXml` is no longer exported under this name.",
    ],
  });
});

it("says that a name now means another type", async () => {
  const content = { "application/json": { schema: LIST } };
  const before = listOrders(content, { ListOrdersResponse: THING });
  expect(await judge(before, listOrders(content))).toEqual({
    level: "major",
    agree: true,
    breaks: [
      "schema-removed (diff): The type of `ListOrdersResponse` was removed, and another type has its name.",
      "operation-type-name-removed (both): The type `ListOrdersResponseType` is no longer exported under this name.",
    ],
  });
});

it("explains them by the function that has another name", async () => {
  const content = { "application/json": { schema: THING } };
  const responses = { 200: { description: "Orders.", content } };
  const after = contractFor({
    paths: { "/orders": { get: { operationId: "readOrders", responses } } },
  });
  const { breaks } = await judge(listOrders(content), after);
  expect(breaks).toMatchObject([expect.stringMatching(/^operation-renamed \(both\)/)]);
});
