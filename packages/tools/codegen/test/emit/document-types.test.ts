import { expect, it } from "vitest";
import type { JsonObject } from "../../src/json/json.ts";
import { checkUsage, typeDocument, typeThing, type Usage } from "../support/typed-document.ts";

interface Case extends Usage {
  readonly name: string;
  readonly schemas: JsonObject;
  readonly openapi?: string;
  /** What the generator says about it. */
  readonly problems?: readonly string[];
}

const TEXT = { type: "string" };
const COUNT = { type: "integer" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: JsonObject, rest: JsonObject = {}) => {
  return { type: "object", properties, ...rest };
};
const NAMED = object({ name: TEXT }, { required: ["name"] });
const SERVER_FIELDS = object({ id: { ...TEXT, readOnly: true } }, { required: ["id"] });

const PET = object(
  { kind: TEXT },
  {
    required: ["kind"],
    discriminator: {
      propertyName: "kind",
      mapping: { fish: ref("Fish").$ref, bird: ref("Bird").$ref },
    },
  },
);
const PETS = {
  Thing: PET,
  Fish: { allOf: [ref("Thing"), object({ fins: COUNT })] },
  Bird: { allOf: [ref("Thing"), object({ sings: { type: "boolean" } }, { required: ["sings"] })] },
};

const CASES: readonly Case[] = [
  {
    name: "a base with a discriminator as the union of what its mapping names",
    schemas: PETS,
    accepts: [
      `const sent: Sent = { kind: "bird", sings: true }; void sent;`,
      `const sent: Sent = { kind: "fish" }; void sent;`,
      `if (got.kind === "bird") { const sings: boolean = got.sings; void sings; }`,
    ],
    refuses: [
      `const sent: Sent = { kind: "bird" }; void sent;`,
      `const sent: Sent = { kind: "fish", sings: true }; void sent;`,
      `const sent: Sent = { kind: "worm" }; void sent;`,
    ],
  },
  {
    name: "a base that selects itself, and no mapping for its extension",
    schemas: {
      Thing: {
        ...PET,
        discriminator: { propertyName: "kind", mapping: { any: ref("Thing").$ref } },
      },
      Fish: PETS.Fish,
    },
    accepts: [
      `const sent: Sent = { kind: "any" }; void sent;`,
      `const sent: Sent = { kind: "Fish", fins: 2 }; void sent;`,
    ],
    refuses: [`const sent: Sent = { kind: "any", fins: 2 }; void sent;`],
  },
  {
    name: "a base that its extensions contain",
    schemas: { ...PETS, Fish: { allOf: [ref("Thing"), object({ friend: ref("Thing") })] } },
    accepts: [
      `const sent: Sent = { kind: "fish", friend: { kind: "bird", sings: true } }; void sent;`,
    ],
    refuses: [`const sent: Sent = { kind: "fish", friend: { kind: "bird" } }; void sent;`],
  },
  {
    name: "a property that is required beside a reference to something nullable",
    openapi: "3.0.3",
    schemas: {
      Fault: object({ code: TEXT, text: TEXT }, { nullable: true }),
      Thing: { allOf: [ref("Fault")], required: ["code"] },
      Other: {
        nullable: true,
        allOf: [ref("Fault"), object({ z: TEXT })],
        required: ["code", "z"],
      },
    },
    accepts: [`const sent: Sent = { code: "x" }; void sent;`],
    refuses: [`const sent: Sent = {}; void sent;`],
  },
  {
    name: "a property that is required beside a reference to alternatives",
    schemas: {
      Either: object({ code: TEXT }, { anyOf: [object({ a: TEXT }), { type: "null" }] }),
      Thing: { allOf: [ref("Either")], required: ["code"] },
    },
    accepts: [`const sent: Sent = { code: "x", a: "y" }; void sent;`],
    refuses: [`const sent: Sent = { a: "y" }; void sent;`],
  },
  {
    name: "references below a schema that a reference below a schema brings in",
    schemas: {
      First: object({ v: { oneOf: [TEXT, COUNT] } }),
      Second: object({
        d: object({ w: { oneOf: [ref("First/properties/v/oneOf/0"), { type: "boolean" }] } }),
      }),
      Thing: object({ e: ref("Second/properties/d") }),
    },
    accepts: [`const sent: Sent = { e: { w: "text" } }; void sent;`],
    refuses: [`const sent: Sent = { e: { w: 7 } }; void sent;`],
  },
  ...["anyOf", "oneOf"].map((keyword) => ({
    name: `\`nullable\` alone in ${keyword} as null`,
    openapi: "3.0.3",
    schemas: {
      Named: NAMED,
      Thing: object({ one: { [keyword]: [ref("Named"), { nullable: true }] } }),
    },
    accepts: [
      `const sent: Sent = { one: null }; void sent;`,
      `const sent: Sent = { one: { name: "x" } }; void sent;`,
    ],
    refuses: [`const sent: Sent = { one: 7 }; void sent;`],
  })),
  ...[
    { type: "null", allOf: [ref("Named")] },
    { type: "null", ...ref("Named") },
    { allOf: [ref("Named"), { type: "null" }] },
    { type: ["object", "null"], allOf: [ref("Named")] },
  ].map((one) => ({
    name: `null and something else at once, ${JSON.stringify(one)}, as one or the other`,
    schemas: { Named: NAMED, Thing: object({ one }) },
    problems: ["NULL_CONTRADICTED /components/schemas/Thing/properties/one"],
    accepts: [
      `const sent: Sent = { one: null }; void sent;`,
      `const sent: Sent = { one: { name: "x" } }; void sent;`,
    ],
    refuses: [`const sent: Sent = { one: {} }; void sent;`],
  })),
  {
    name: "a part that is read-only without opening the request",
    schemas: { Server: SERVER_FIELDS, Thing: { allOf: [ref("Server"), NAMED] } },
    accepts: [
      `const sent: Sent = { name: "x" }; void sent;`,
      `const id: string = got.id; void id;`,
    ],
    refuses: [`const sent: Sent = { name: "x", nmae: "y" }; void sent;`],
  },
  {
    name: "an object that is read-only as a request without members",
    schemas: { Thing: SERVER_FIELDS },
    accepts: [`const sent: Sent = {}; void sent;`],
    refuses: [`const sent: Sent = { id: "x" }; void sent;`],
  },
  {
    name: "a part that only says that it is an object",
    schemas: { Named: NAMED, Thing: { allOf: [ref("Named"), { type: "object" }] } },
    accepts: [`const sent: Sent = { name: "x" }; void sent;`],
    refuses: [`const sent: Sent = { name: "x", nmae: "y" }; void sent;`],
  },
  {
    name: "property names that are listed",
    schemas: {
      Language: { type: "string", enum: ["en", "de"] },
      Thing: {
        type: "object",
        required: ["en"],
        propertyNames: ref("Language"),
        additionalProperties: TEXT,
      },
    },
    accepts: [`const sent: Sent = { en: "hello" }; void sent;`],
    refuses: [
      `const sent: Sent = { en: "hello", fr: "bonjour" }; void sent;`,
      `const sent: Sent = { en: 7 }; void sent;`,
      `const sent: Sent = { de: "hallo" }; void sent;`,
    ],
  },
  {
    name: "what is required and not described, by the type of the other keys",
    schemas: { Thing: { type: "object", additionalProperties: COUNT, required: ["storage"] } },
    accepts: [
      `const sent: Sent = { storage: 7, other: 1 }; void sent;`,
      `const storage: number = got.storage; void storage;`,
    ],
    refuses: [`const sent: Sent = { other: 1 }; void sent;`],
  },
  {
    name: "what is required and described nowhere, but not what another part hides",
    schemas: {
      Server: object({ id: { ...TEXT, readOnly: true } }),
      Thing: { allOf: [ref("Server"), object({ a: TEXT }, { required: ["id", "ghost"] })] },
    },
    accepts: [`const sent: Sent = { ghost: 7 }; void sent;`, `const id: string = got.id; void id;`],
    refuses: [`const sent: Sent = { a: "x" }; void sent;`],
  },
  ...["anyOf", "oneOf"].map((keyword) => ({
    name: `${keyword} of \`required\` alone`,
    schemas: {
      Thing: object(
        { a: TEXT, b: COUNT },
        { [keyword]: [{ required: ["a"] }, { required: ["b"] }] },
      ),
    },
    accepts: [
      `const sent: Sent = { a: "x" }; void sent;`,
      `const sent: Sent = { b: 7 }; void sent;`,
      `if (got.a === undefined) { const b: number | undefined = got.b; void b; }`,
    ],
    refuses: [`const sent: Sent = {}; void sent;`, `const sent: Sent = { a: 7 }; void sent;`],
  })),
  {
    name: "`unevaluatedProperties` as the type of the keys that no part describes",
    schemas: {
      Counted: object({ count: COUNT }),
      Thing: { allOf: [ref("Counted"), NAMED], unevaluatedProperties: TEXT },
      Plain: { type: "object", unevaluatedProperties: COUNT },
    },
    accepts: [`const sent: Sent = { name: "x", count: 1, other: "y" }; void sent;`],
    refuses: [`const sent: Sent = { name: "x", other: true }; void sent;`],
  },
  ...["unevaluatedProperties", "additionalProperties"].map((keyword) => ({
    name: `a composition that \`${keyword}\` closes`,
    schemas: { Named: NAMED, Thing: { type: "object", allOf: [ref("Named")], [keyword]: false } },
    accepts: [`const sent: Sent = { name: "x" }; void sent;`],
    refuses: [`const sent: Sent = { name: "x", other: "y" }; void sent;`],
  })),
  {
    name: "text of another media type inside JSON as a string",
    schemas: { Thing: object({ page: { ...TEXT, contentMediaType: "text/html" } }) },
    accepts: [`const sent: Sent = { page: "<p>" }; void sent;`],
    refuses: [`const sent: Sent = { page: new Blob() }; void sent;`],
  },
];

it.each(CASES)("types $name", async ({ schemas, openapi, problems = [], ...usage }) => {
  const typed = await typeThing(schemas, openapi);
  expect(typed.problems).toEqual(problems);
  expect(typed.files.size).toBeGreaterThan(0);
  expect(checkUsage(typed, usage)).toEqual([]);
});

it("types a failure in each of its media types", async () => {
  const fault = object({ status: { const: "error" } }, { required: ["status"] });
  const content = { "application/problem+json": { schema: fault }, "text/plain": { schema: TEXT } };
  const responses = { default: { description: "failed", content } };
  const { files, problems } = await typeDocument({
    paths: { "/things": { get: { operationId: "getThings", responses } } },
  });
  expect(problems).toEqual([]);
  const operations = files.get("packages/acme/src/generated/operations.ts");
  expect(operations).toContain("export type GetThingsError = GetThingsErrorDefault | string;");
});

it("types a failure once where each media type labels the same JSON", async () => {
  const schema = ref("Fault");
  const content = {
    "application/json": { schema },
    "text/json": { schema },
    "text/plain": { schema },
  };
  const responses = { default: { description: "failed", content } };
  const { files } = await typeDocument({
    paths: { "/things": { get: { operationId: "getThings", responses } } },
    components: { schemas: { Fault: object({ status: TEXT }) } },
  });
  const operations = files.get("packages/acme/src/generated/operations.ts");
  expect(operations).toContain("export type GetThingsError = Fault;");
});
