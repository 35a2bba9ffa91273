import type { JsonObject } from "@org/test-doubles/json";
import { beforeAll, describe, expect, it } from "vitest";
import type { Judgment, Level } from "../src/change.ts";
import { compareContracts } from "../src/compare-contracts.ts";
import { typecheckProgram } from "../src/io/typecheck-program.ts";
import { contractFor } from "./support/contract-for.ts";

/** A step between two schemas of a body, and what it means where it is sent and where it is received. */
interface Step {
  readonly name: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly request: Level;
  readonly response: Level;
}

const TEXT: JsonObject = { type: "string" };
const NULL: JsonObject = { type: "null" };
const BASE: JsonObject = { $ref: "#/components/schemas/Base" };
const NAMED: JsonObject = { required: ["name"] };

const SCHEMAS: JsonObject = {
  Base: { type: "object", properties: { name: TEXT, size: { type: "integer" } } },
  Dog: { type: "object", properties: { bark: TEXT } },
  Cat: { type: "object", properties: { bark: TEXT } },
  Fox: { type: "object", properties: { bark: TEXT } },
  Bird: { type: "object", properties: { song: TEXT } },
  Cow: { type: "object", required: ["kind"], properties: { kind: { const: "Cow" } } },
  Any: { type: "object", properties: {} },
  Nil: NULL,
};

const refer = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const withValue = (schema: JsonObject): JsonObject => ({
  type: "object",
  properties: { value: schema },
});

/** A step of the property `value` that changes nothing, or only what the type does not show. */
const sameValue = (name: string, before: JsonObject, after: JsonObject, level: Level): Step => ({
  name,
  before: withValue(before),
  after: withValue(after),
  request: level,
  response: level,
});

/** Null in other words. */
const NULLS: readonly (readonly [name: string, schema: JsonObject])[] = [
  ["null in a union of its own", { oneOf: [NULL] }],
  ["null in a composition", { allOf: [NULL] }],
  ["null behind a reference", refer("Nil")],
  ["null as the only value", { enum: [null] }],
];

const STEPS: readonly Step[] = [
  {
    name: "another part of a composition requires a property",
    before: { allOf: [BASE] },
    after: { allOf: [BASE, NAMED] },
    request: "major",
    response: "minor",
  },
  {
    name: "a composition requires a property of its part",
    before: { allOf: [BASE] },
    after: { ...NAMED, allOf: [BASE] },
    request: "major",
    response: "minor",
  },
  {
    name: "a reference becomes a composition that requires a property",
    before: BASE,
    after: { allOf: [BASE, NAMED] },
    request: "major",
    response: "minor",
  },
  {
    name: "another part no longer requires a property",
    before: { allOf: [BASE, NAMED] },
    after: { allOf: [BASE] },
    request: "minor",
    response: "major",
  },
  {
    name: "a named part that allows any property goes",
    before: { allOf: [BASE, { $ref: "#/components/schemas/Any" }] },
    after: { allOf: [BASE] },
    request: "major",
    response: "major",
  },
  sameValue(
    "a part that says nothing of an object",
    { allOf: [BASE] },
    { allOf: [BASE, { properties: {} }] },
    "none",
  ),
  {
    name: "a discriminator of a single alternative",
    before: { oneOf: [refer("Cow")] },
    after: { oneOf: [refer("Cow")], discriminator: { propertyName: "kind" } },
    request: "minor",
    response: "major",
  },
  sameValue(
    "a description of alternatives that only name a type",
    { oneOf: [TEXT, { type: "integer" }] },
    { oneOf: [{ ...TEXT, description: "A name." }, { type: "integer" }] },
    "patch",
  ),
  ...NULLS.map(([name, nothing]) =>
    sameValue(name, { anyOf: [TEXT, NULL] }, { anyOf: [TEXT, nothing] }, "none"),
  ),
  sameValue(
    "alternatives in alternatives",
    { oneOf: [refer("Dog"), refer("Bird"), NULL] },
    { oneOf: [refer("Dog"), { anyOf: [refer("Bird"), NULL] }] },
    "none",
  ),
  {
    name: "an alternative that is structurally one of the others",
    before: { oneOf: [refer("Dog"), refer("Cat")] },
    after: { oneOf: [refer("Dog"), refer("Cat"), refer("Fox")] },
    request: "minor",
    response: "minor",
  },
  {
    name: "an alternative less that is structurally one of the others",
    before: { oneOf: [refer("Dog"), refer("Cat"), refer("Fox")] },
    after: { oneOf: [refer("Dog"), refer("Cat")] },
    request: "minor",
    response: "minor",
  },
  {
    name: "another type of what only one alternative has, which the other covers",
    before: { oneOf: [refer("Dog"), { type: "object", properties: { bark: TEXT, age: TEXT } }] },
    after: {
      oneOf: [
        refer("Dog"),
        { type: "object", properties: { bark: TEXT, age: { type: "integer" } } },
      ],
    },
    request: "major",
    response: "major",
  },
  {
    name: "an alternative that is not one of the others",
    before: { oneOf: [refer("Dog"), refer("Cat")] },
    after: { oneOf: [refer("Dog"), refer("Cat"), refer("Bird")] },
    request: "minor",
    response: "major",
  },
  {
    name: "an alternative less that is not one of the others",
    before: { oneOf: [refer("Dog"), refer("Cat"), refer("Bird")] },
    after: { oneOf: [refer("Dog"), refer("Cat")] },
    request: "major",
    response: "major",
  },
  sameValue(
    "a value that any text is already",
    TEXT,
    { anyOf: [TEXT, { type: "string", enum: ["x"] }] },
    "minor",
  ),
  sameValue(
    "a value less where any text is allowed",
    { anyOf: [TEXT, { type: "string", enum: ["x"] }] },
    TEXT,
    "minor",
  ),
  sameValue(
    "a value more where any text is allowed",
    { anyOf: [TEXT, { type: "string", enum: ["x"] }] },
    { anyOf: [TEXT, { type: "string", enum: ["x", "y"] }] },
    "minor",
  ),
  sameValue(
    "what stands beside any object",
    { oneOf: [{ type: "object" }, withValue(TEXT)] },
    { oneOf: [{ type: "object" }, withValue({ type: "integer" })] },
    "minor",
  ),
  {
    name: "what a named alternative requires, although another covers it",
    before: { oneOf: [refer("Dog"), refer("Base")] },
    after: { oneOf: [{ ...refer("Dog"), required: ["bark"] }, refer("Base")] },
    request: "major",
    response: "minor",
  },
  sameValue("both values of a boolean", { type: "boolean" }, { enum: [true, false] }, "none"),
  sameValue("the format of text in JSON", TEXT, { type: "string", format: "binary" }, "minor"),
];

function api(direction: "request" | "response", schema: JsonObject) {
  const content = { "application/json": { schema } };
  const done = { 204: { description: "Done." } };
  const post =
    direction === "request"
      ? { requestBody: { required: true, content }, responses: done }
      : { responses: { 200: { description: "A thing.", content } } };
  return contractFor({
    paths: { "/things": { post: { operationId: "createThing", ...post } } },
    components: { schemas: SCHEMAS },
  });
}

describe("both oracles give the level", () => {
  let judgments: ReadonlyMap<string, Judgment>;
  const cases = STEPS.flatMap(({ name, before, after, request, response }) => [
    { id: `${name}, in a request`, direction: "request" as const, before, after, level: request },
    {
      id: `${name}, in a response`,
      direction: "response" as const,
      before,
      after,
      level: response,
    },
  ]);

  beforeAll(async () => {
    const comparisons = cases.map(async ({ id, direction, before, after }) => ({
      id,
      before: await api(direction, before),
      after: await api(direction, after),
    }));
    judgments = await compareContracts(await Promise.all(comparisons), typecheckProgram);
  });

  it.for(cases)("$id: $level", ({ id, level }) => {
    const judgment = judgments.get(id);
    const said = judgment?.changes.map(
      ({ rule, oracle, summary }) => `${rule} ${oracle} ${summary}`,
    );
    expect({ level: judgment?.level, agree: judgment?.agree, said }).toEqual({
      level,
      agree: true,
      said,
    });
  });
});
