import type { Contract } from "@org/codegen/contract";
import type { JsonObject } from "@org/test-doubles/json";
import { beforeAll, describe, expect, it } from "vitest";
import { type Proof, proveByTypes } from "../../src/consumer-program/prove-by-types.ts";
import type { UseKind } from "../../src/consumer-program/use.ts";
import { typecheckProgram } from "../../src/io/typecheck-program.ts";
import { answer, answers, body, contractWith, object, postTees } from "./contract-pair.ts";

interface Step {
  readonly name: string;
  readonly before: Contract;
  readonly after: Contract;
  /** All kinds that turn red, in alphabetical order. */
  readonly red: readonly UseKind[];
  /** Where a red line must stand. */
  readonly at?: string;
}

const text: JsonObject = { type: "string" };
const number: JsonObject = { type: "number" };
const bodyAt = "/paths/~1tees/post/requestBody/content/application~1json/schema";
const answerAt = "/paths/~1tees/post/responses/200/content/application~1json/schema";

function listTees(pagination: JsonObject): Contract {
  const parameters = [{ name: "page", in: "query", schema: { type: "integer" } }];
  const list = object({ tees: { type: "array", items: text } }, ["tees"]);
  const get = { operationId: "listTees", parameters, ...answers(list), ...pagination };
  return contractWith({ paths: { "/tees": { get } } });
}

function secured(scheme: JsonObject): Contract {
  const responses = { "200": { description: "ok" } };
  return contractWith(
    {
      paths: { "/tees": { get: { security: [{ Key: [] }], responses } } },
      components: { securitySchemes: { Key: scheme } },
    },
    { credentials: { Key: "key" } },
  );
}

function servedIn(regions: readonly string[]): Contract {
  const url = "https://{region}.acme.example";
  const region = { default: "eu", enum: regions };
  return contractWith({ servers: [{ url, variables: { region } }] }, { servers: { live: url } });
}

function withPath(path: string): Contract {
  return contractWith({ paths: { [path]: { get: { operationId: "getTee", ...answers({}) } } } });
}

const kindOf = (kind: string, own: JsonObject) =>
  object({ kind: { const: kind }, ...own }, ["kind", ...Object.keys(own)]);

const steps: readonly Step[] = [
  {
    name: "nothing changed",
    before: postTees({ ...body(object({ a: text })), ...answers(object({ b: text })) }),
    after: postTees({ ...body(object({ a: text })), ...answers(object({ b: text })) }),
    red: [],
  },
  {
    name: "requests and responses grew where they may",
    before: postTees({ ...body(object({ a: text })), ...answers(object({ b: text }, ["b"])) }),
    after: postTees({
      ...body(object({ a: { type: ["string", "null"] }, c: text })),
      ...answers(object({ b: text, d: text }, ["b", "d"])),
    }),
    red: [],
  },
  {
    name: "another operationId",
    before: postTees({ operationId: "createTee" }),
    after: postTees({ operationId: "addTee" }),
    red: ["export"],
    at: "/paths/~1tees/post",
  },
  {
    name: "a schema nobody uses is gone",
    before: postTees({}, { Tee: object({ a: text }) }),
    after: postTees({}),
    red: ["export"],
    at: "/components/schemas/Tee",
  },
  {
    name: "a schema nobody uses is another",
    before: postTees({}, { Tee: text }),
    after: postTees({}, { Tee: number }),
    red: ["response-assign"],
    at: "/components/schemas/Tee",
  },
  {
    name: "another path",
    before: withPath("/tees"),
    after: withPath("/shirts"),
    red: ["call"],
    at: "/paths/~1tees/get",
  },
  {
    name: "an optional property of the request is gone",
    before: postTees(body(object({ a: text, b: object({ c: text, d: text }) }))),
    after: postTees(body(object({ a: text, b: object({ c: text }) }))),
    red: ["init-full"],
    at: `${bodyAt}/properties/b/properties/d`,
  },
  {
    name: "an optional parameter is gone",
    before: postTees({
      parameters: [
        { name: "a", in: "query", schema: text },
        { name: "b", in: "query", schema: text },
      ],
    }),
    after: postTees({ parameters: [{ name: "a", in: "query", schema: text }] }),
    red: ["init-full"],
    at: "/paths/~1tees/post/parameters/1",
  },
  {
    name: "an optional property of the request became required",
    before: postTees(body(object({ a: text, b: text }, ["b"]))),
    after: postTees(body(object({ a: text, b: text }, ["a", "b"]))),
    // A type with the property optional can be passed no longer either.
    red: ["init-assign", "init-minimal"],
    at: bodyAt,
  },
  {
    name: "a named interface must have an index signature",
    before: postTees(body(object({ a: text }, ["a"]))),
    after: postTees(body({ ...object({ a: text }, ["a"]), additionalProperties: text })),
    red: ["init-assign"],
  },
  {
    name: "an optional property of the response is gone",
    before: postTees(answers(object({ a: text, b: text }, ["a"]))),
    after: postTees(answers(object({ a: text }, ["a"]))),
    red: ["response-read"],
    at: `${answerAt}/properties/b`,
  },
  {
    name: "keys that nobody names may be read no longer",
    before: postTees(
      answers(object({ m: { ...object({ a: text }), additionalProperties: true } })),
    ),
    after: postTees(answers(object({ m: object({ a: text }) }))),
    red: ["response-read"],
    at: `${answerAt}/properties/m`,
  },
  {
    name: "a property of the response may be null",
    before: postTees(answers(object({ a: object({ b: text }) }))),
    after: postTees(answers(object({ a: { anyOf: [object({ b: text }), { type: "null" }] } }))),
    // Whoever reads the property or takes the whole feels it too; presence says that it is the null.
    red: ["response-assign", "response-presence", "response-read"],
    at: `${answerAt}/properties/a`,
  },
  {
    name: "the whole response is of another type",
    before: postTees(answers({ type: "array", items: text })),
    after: postTees(answers({ type: "array", items: number })),
    red: ["response-assign"],
    at: answerAt,
  },
  {
    name: "the body of an error that `default` described is another",
    before: postTees({ responses: { "200": answer({}), default: answer(text) } }),
    after: postTees({
      responses: { "200": answer({}), "404": answer(number), default: answer(text) },
    }),
    red: ["response-assign"],
    at: "/paths/~1tees/post/responses/default/content/application~1json/schema",
  },
  {
    name: "a status that no registry knows",
    before: postTees({}),
    after: postTees({ responses: { "200": answer({}), "432": { description: "odd" } } }),
    red: ["status-exhaustive"],
  },
  {
    name: "a value can no longer come",
    before: postTees(answers(object({ a: { enum: ["x", "y"], type: "string" } }))),
    after: postTees(answers(object({ a: { enum: ["x"], type: "string" } }))),
    red: ["union-exhaustive"],
    at: `${answerAt}/properties/a`,
  },
  {
    name: "a member of a union can no longer come",
    before: postTees(answers({ oneOf: [kindOf("x", { a: text }), kindOf("y", { b: text })] })),
    after: postTees(answers({ oneOf: [kindOf("x", { a: text })] })),
    red: ["response-read", "union-exhaustive"],
    // The property is read through the union.
    at: answerAt,
  },
  {
    name: "a list is no longer paginated",
    before: listTees({ "x-pagination": { kind: "page", page: "page", items: "/tees" } }),
    after: listTees({}),
    red: ["pages"],
  },
  {
    name: "another kind of credential",
    before: secured({ type: "apiKey", in: "header", name: "Key" }),
    after: secured({ type: "http", scheme: "basic" }),
    red: ["auth"],
    at: "/components/securitySchemes/Key",
  },
  {
    name: "a region less",
    before: servedIn(["eu", "us"]),
    after: servedIn(["eu"]),
    red: ["server"],
    at: "/servers/0/variables/region",
  },
];

describe("proveByTypes", () => {
  let proofs: ReadonlyMap<string, Proof> = new Map();
  beforeAll(async () => {
    const pairs = steps.map(({ name, before, after }) => ({ id: name, before, after }));
    proofs = await proveByTypes(pairs, typecheckProgram);
  });

  it.each(steps)("turns red, and only that: $name", ({ name, red, at }) => {
    const proof = proofs.get(name);
    expect(proof?.failure).toBeUndefined();
    const lines = proof?.redLines ?? [];
    expect([...new Set(lines.map(({ use }) => use.kind))].sort()).toEqual(red);
    if (at !== undefined) expect(lines.map(({ use }) => use.pointer)).toContain(at);
  });

  it("gives the evidence: the operation, the line and what the compiler says of it", () => {
    const [red] = proofs.get("an optional property of the request is gone")?.redLines ?? [];
    expect(red).toEqual({
      use: {
        operation: "POST /tees",
        kind: "init-full",
        pointer: `${bodyAt}/properties/b/properties/d`,
      },
      line: expect.stringMatching(/^d: given</),
      message: expect.stringContaining("'d' does not exist in type"),
    });
    const all = [...proofs.values()].flatMap(({ redLines }) => redLines);
    expect(
      all.filter(({ message }) => /consumer-program|\/(?:before|after)\//.test(message)),
    ).toEqual([]);
  });

  it("knows a kind of red line for every kind of use", () => {
    const kinds = new Set(steps.flatMap(({ red }) => red));
    expect([...kinds].sort()).toEqual([
      "auth",
      "call",
      "export",
      "init-assign",
      "init-full",
      "init-minimal",
      "pages",
      "response-assign",
      "response-presence",
      "response-read",
      "server",
      "status-exhaustive",
      "union-exhaustive",
    ]);
  });
});
